#!/usr/bin/python3
"""Cuts the faces embedded in PDF and OFD files out of the full Noto Serif SC; see README.md beside this file.

usage: subset.py FOLDER_OF_THE_FULL_FACES OUTPUT_FOLDER
"""

import sys
from pathlib import Path

from fontTools import subset

# Characters of the Table of General Standard Chinese Characters in CJK Extension A; those in the later extensions
# are taken as a whole, since the face has hardly any others there.
STANDARD_IN_EXTENSION_A = (
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠"
    "䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)
# Radicals share their glyphs with characters; with them in the font, text copied out of a PDF turns into radicals.
RADICALS = set(range(0x2E80, 0x2FE0))
SYMBOLS = set(range(0x20, 0x7F)) | set(range(0xA0, 0x180)) | set(range(0x2000, 0x2070)) | set(range(0x3000, 0x3040))


def encodable(codec, characters):
    def fits(character):
        try:
            return len(chr(character).encode(codec)) > 0
        except UnicodeEncodeError:
            return False

    return {character for character in characters if fits(character)}


def regular():
    return (
        encodable("gbk", range(0x10000))
        | {ord(character) for character in STANDARD_IN_EXTENSION_A}
        | set(range(0x4E00, 0xA000))
        | set(range(0x20000, 0x32000))
        | SYMBOLS
    )


def bold():
    return encodable("gb2312", range(0x10000)) | SYMBOLS


def cut(source, target, characters):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx", "gasp", "prep"]
    options.recalc_timestamp = False
    font = subset.load_font(source, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters - RADICALS)
    cutter.subset(font)
    quieten(font)
    subset.save_font(font, target, options)
    print(target, len(font.getBestCmap()), "characters", Path(target).stat().st_size, "bytes")


def quieten(font):
    """What the PDF library would warn of at every load: variant selectors it cannot read, glyphs without names."""
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    font["post"].formatType = 2.0
    font["post"].extraNames = []
    font["post"].mapping = {}


def main(faces, output):
    cut(f"{faces}/400Regular/NotoSerifSC_400Regular.ttf", f"{output}/NotoSerifSC-Regular.ttf", regular())
    cut(f"{faces}/700Bold/NotoSerifSC_700Bold.ttf", f"{output}/NotoSerifSC-Bold.ttf", bold())


if __name__ == "__main__":
    main(*sys.argv[1:])
