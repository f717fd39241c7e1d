// Takes the place of the SDK's chain of credential providers in the bundles. Lambda gives a function its
// role's credentials as variables, so profiles, SSO, web identity and instance metadata can never be asked;
// without them the web bundle is 571 KB instead of 711 KB. Commands on a desk keep the whole chain.

/**
 * The credentials of the function's role, by the name under which the SDK imports its provider.
 *
 * @throws Error when the variables are missing: then this is not Lambda.
 */
export function defaultProvider() {
  return async () => {
    const {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    } = process.env;
    if (!accessKeyId || !secretAccessKey)
      throw new Error('The function has no credentials in its environment.');
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  };
}
