import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { TokenService } from '../../src/teams/adapter.js';

const ISSUER = 'https://api.botframework.com';
const KEY_ID = 'test-key';
/** What the bot shows when it calls Teams; nobody looks into it. */
const BOT_TOKEN = 'the-bots-own-token';

export interface TokenOptions {
  readonly audience?: string;
  readonly issuer?: string;
  readonly expiresInSeconds?: number;
  readonly serviceUrl?: string;
  /** Signs with another key than the one that is published. */
  readonly key?: KeyObject;
  readonly algorithm?: 'RS256' | 'none';
}

/** Issues the tokens that Teams sends, and publishes the key to check them with, on this machine. */
export async function startTokenIssuer(appId: string) {
  const { privateKey, publicKey } = newKey();
  // Each on a port of its own: the SDK keeps the keys of an address for a day.
  const server = createServer((request, response) => {
    const body =
      request.url === '/keys'
        ? {
            keys: [
              { ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, endorsements: ['msteams'] },
            ],
          }
        : { issuer: ISSUER, jwks_uri: `${url()}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const tokens: TokenService = {
    credentials: new BotCredentials({ MicrosoftAppId: appId, MicrosoftAppPassword: 'unused' }),
    // The SDK takes all of these or none.
    configuration: {
      ToChannelFromBotLoginUrl: url(),
      ToChannelFromBotOAuthScope: ISSUER,
      ToBotFromChannelTokenIssuer: ISSUER,
      OAuthUrl: url(),
      ToBotFromChannelOpenIdMetadataUrl: `${url()}/channel`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url()}/emulator`,
    },
  };
  return {
    tokens,
    /** An Authorization header; what is not given is as it should be. */
    authorize(serviceUrl: string, options: TokenOptions = {}): string {
      const { expiresInSeconds = 3600, algorithm = 'RS256' } = options;
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: options.issuer ?? ISSUER,
        aud: options.audience ?? appId,
        nbf: now - 7200,
        exp: now + expiresInSeconds,
        serviceurl: options.serviceUrl ?? serviceUrl,
      };
      const head = { alg: algorithm, typ: 'JWT', kid: KEY_ID };
      const content = `${encode(head)}.${encode(claims)}`;
      const key = options.key ?? privateKey;
      const signature =
        algorithm === 'none' ? '' : sign('sha256', Buffer.from(content), key).toString('base64url');
      return `Bearer ${content}.${signature}`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function newKey() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** The SDK's own check of who is meant, and a token that nobody has to be asked for. */
class BotCredentials extends ConfigurationServiceClientCredentialFactory {
  override createCredentials(): ReturnType<
    ConfigurationServiceClientCredentialFactory['createCredentials']
  > {
    return Promise.resolve({
      signRequest(request) {
        request.headers.set('authorization', `Bearer ${BOT_TOKEN}`);
        return Promise.resolve(request);
      },
    });
  }
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
