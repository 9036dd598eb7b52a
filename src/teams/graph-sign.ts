import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { BotIdentity, TokenService } from './adapter.js';
import type { Sign } from './graph-installer.js';

const LOGIN = 'https://login.microsoftonline.com/';

/** The bot's own identity, with a token for Graph; null where the bot runs without any. */
export function createGraphSign(
  identity: BotIdentity | null,
  graphUrl: string,
  tokens?: TokenService,
): Sign {
  if (identity === null) return () => Promise.resolve();
  const factory =
    tokens?.credentials ??
    new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppType: identity.type,
      MicrosoftAppId: identity.appId,
      MicrosoftAppTenantId: identity.tenantId,
      ...('password' in identity ? { MicrosoftAppPassword: identity.password } : {}),
    });
  const { origin } = new URL(graphUrl);
  return async (headers) => {
    // Costs nothing: the SDK keeps a token until it is about to run out.
    const credentials = await factory.createCredentials(identity.appId, origin, LOGIN, true);
    await credentials.signRequest({ headers } as unknown as SignedRequest);
  };
}

/** The SDK sets one header, and looks at nothing else. */
type SignedRequest = Parameters<
  Awaited<
    ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
  >['signRequest']
>[0];
