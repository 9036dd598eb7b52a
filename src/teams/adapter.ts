import { TeamsAdapter } from '@microsoft/teams-ai';

/** The bot's registration with the Bot Framework; null runs without any authentication. */
export type BotIdentity = {
  readonly appId: string;
  readonly tenantId: string;
} & (
  | { readonly type: 'SingleTenant'; readonly password: string }
  | { readonly type: 'MultiTenant'; readonly password: string }
  | { readonly type: 'UserAssignedMsi' }
);

type Credentials = NonNullable<ConstructorParameters<typeof TeamsAdapter>[1]>;

/** Whose tokens are believed, and where the bot's own come from, in the SDK's terms. */
export interface TokenService {
  readonly configuration: Readonly<Record<string, string>>;
  readonly credentials: Pick<Credentials, keyof Credentials>;
}

/** Tokens are Microsoft's; a test names a service of its own, since it cannot ask Microsoft's. */
export function createAdapter(identity: BotIdentity | null, tokens?: TokenService): TeamsAdapter {
  if (identity === null) return new TeamsAdapter({});
  const configuration = {
    MicrosoftAppType: identity.type,
    MicrosoftAppId: identity.appId,
    MicrosoftAppTenantId: identity.tenantId,
    ...('password' in identity ? { MicrosoftAppPassword: identity.password } : {}),
    ...tokens?.configuration,
  };
  return new TeamsAdapter(configuration, tokens?.credentials);
}
