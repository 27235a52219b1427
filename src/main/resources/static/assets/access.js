"use strict";
/* Passkeys: what the site asks goes to the authenticator, what it answers goes back; all checking is the site's. */
(() => {
  const toBytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));
  const toText = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const withBytes = list => (list || []).map(each => ({ ...each, id: toBytes(each.id) }));

  const post = async (form, path, body) => {
    const answer = await fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "Accept": "application/json", [form.dataset.header]: form.dataset.token },
      body: body ? JSON.stringify(body) : null
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.status === 204 ? null : answer.json();
  };

  const plain = credential => {
    const response = {};
    for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (credential.response[part]) response[part] = toText(credential.response[part]);
    }
    if (credential.response.getTransports) response.transports = credential.response.getTransports();
    return {
      id: credential.id,
      rawId: toText(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment,
      clientExtensionResults: credential.getClientExtensionResults(),
      response
    };
  };

  const add = async form => {
    const asked = await post(form, "/account/passkeys/options");
    const made = await navigator.credentials.create({ publicKey: {
      ...asked,
      challenge: toBytes(asked.challenge),
      user: { ...asked.user, id: toBytes(asked.user.id) },
      excludeCredentials: withBytes(asked.excludeCredentials)
    } });
    await post(form, "/account/passkeys?label=" + encodeURIComponent(form.elements.label.value), plain(made));
    location.reload();
  };

  const use = async form => {
    const asked = await post(form, "/sign-in/passkey/options");
    const shown = await navigator.credentials.get({ publicKey: {
      ...asked,
      challenge: toBytes(asked.challenge),
      allowCredentials: withBytes(asked.allowCredentials)
    } });
    const next = await post(form, "/sign-in/passkey?to=" + encodeURIComponent(form.dataset.to), plain(shown));
    location.assign(next.to);
  };

  if (!window.PublicKeyCredential) return;
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const status = form.querySelector("[role=status]");
      status.textContent = "";
      try {
        await (form.dataset.passkey === "add" ? add(form) : use(form));
      } catch (failure) {
        status.textContent = form.dataset.failed;
      }
    });
  }
})();
