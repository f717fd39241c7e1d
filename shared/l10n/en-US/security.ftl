# Ways in beside the e-mail code, and the page on which people look after them.

security-title = Signing in and security
security-lead = Where you are signed in, and the ways in which you can sign in. A code by e-mail always works.

security-done-session = Signed out there.
security-done-others = You are signed out everywhere but here.
security-done-added = The passkey was added. Give it a name you will recognise.
security-done-renamed = The name was changed.
security-done-removed = The passkey was removed. Delete it on your device too.
security-done-connected = Connected. You can sign in that way from now on.
security-done-disconnected = Disconnected.

security-sessions = Where you are signed in
security-session-this = this browser
security-device-unknown = Unknown device
security-by-code = by e-mail code
security-by-passkey = by passkey
security-by-provider = by provider
security-since = since
security-seen = last seen
security-sign-out = Sign out there
security-sign-out-others = Sign out everywhere else
security-sign-out-all = Sign out everywhere

security-passkeys = Passkeys
security-passkeys-explained = A passkey lets you in with your fingerprint, your face or the PIN of your device, without waiting for a mail. It never leaves your devices.
security-added = added
security-used = last used
security-never-used = never used
security-passkey-add = Add a passkey
security-passkey-sign-in = Sign in with a passkey
security-passkey-waiting = Your browser is asking you now.
security-passkey-cancelled = It was cancelled or took too long. Nothing was changed.
security-passkey-refused = This passkey did not work here. Sign in with a code by e-mail instead.
security-passkey-not-added = The passkey could not be added. Please try again.
security-passkey-known = This device has a passkey for you already.
security-passkey-full = You have ten passkeys, which is as many as there can be. Remove one first.
security-passkey-no-name = Passkeys don’t work under an address in numbers. Open the site under its name:
security-passkey-explained = With a passkey you need no code. Add one after signing in, under “Signing in and security”.
security-passkey-title = Passkey
security-passkey-name = Name
security-passkey-name-hint = What you will recognise it by, such as “my phone”.
security-rename = Save name
security-passkey-remove = Remove this passkey
security-passkey-remove-explained = It opens nothing any more from then on. You can still sign in with a code by e-mail.
security-remove = Remove

security-identities = Connected identities
security-identities-explained = Accounts elsewhere with which you can sign in here.
security-connected = connected
security-connect = Connect { $provider }
security-disconnect = Disconnect

security-other-ways = Other ways
security-other-way = Sign in another way
security-provider-sign-in = Sign in with { $provider }
security-provider-leaving = On to { $provider }
security-provider-go = Go on to { $provider }
security-provider-problem = That did not work
security-provider-denied = You did not allow it at { $provider }, so nothing was changed here.
security-provider-unavailable = { $provider } can’t be reached at the moment. Sign in with a code by e-mail, or try again later.
security-provider-failed = The answer did not belong to what was asked from this browser; perhaps too much time went by. Please start again.
security-provider-unverified = { $provider } does not vouch for your e-mail address, so we can’t tell who you are. Sign in with a code by e-mail; then you can connect { $provider } under “Signing in and security”.
security-provider-taken = This identity is connected to another account here. Nothing was changed.
security-provider-refused = Signing in is not possible with this account. Please write to the people who run this site.
