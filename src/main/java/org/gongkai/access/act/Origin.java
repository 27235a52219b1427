package org.gongkai.access.act;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address of the network, in digits
 * @param browser what the browser keeps to be known again; new for one that has never signed in
 */
public record Origin(String address, String browser) {

    private static final int NETWORK_BYTES = 8;

    /** The address, or the whole network of somebody who has many (IPv6). */
    String network() {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
