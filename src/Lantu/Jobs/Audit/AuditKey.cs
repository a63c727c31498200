using System.Security.Cryptography;
using Lantu.Data;

namespace Lantu.Jobs.Audit;

/// <summary>The key that signs the audit's heads: its private part stays in the data folder's keys, its public part goes wherever heads are verified.</summary>
static class AuditKey
{
    const string FileName = "audit-head.pem";

    /// <summary>The key of the data folder, made where there is none yet.</summary>
    public static ECDsa OpenOrMake(LantuDatabase database)
    {
        string path = PathOf(database);
        if (!File.Exists(path))
        {
            using ECDsa made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            PrivateFiles.MakeSecret(path, made.ExportPkcs8PrivateKeyPem());
        }

        PrivateFiles.Close(path);
        return Read(File.ReadAllText(path));
    }

    /// <summary>The public part as PEM; absent where nothing was ever signed.</summary>
    public static string? PublicPem(LantuDatabase database)
    {
        if (!File.Exists(PathOf(database)))
        {
            return null;
        }

        using ECDsa key = Read(File.ReadAllText(PathOf(database)));
        return key.ExportSubjectPublicKeyInfoPem() + "\n";
    }

    /// <summary>The public keys of a PEM text, several one below the other; none where it holds none.</summary>
    public static IReadOnlyList<ECDsa> ReadAll(string pem)
    {
        List<ECDsa> keys = [];
        ReadOnlySpan<char> rest = pem;
        while (PemEncoding.TryFind(rest, out PemFields fields))
        {
            if (rest[fields.Label] is "PUBLIC KEY")
            {
                keys.Add(Read(rest[fields.Location].ToString()));
            }

            rest = rest[fields.Location.End..];
        }

        return keys;
    }

    static string PathOf(LantuDatabase database) => Path.Combine(database.KeysFolder, FileName);

    static ECDsa Read(string pem)
    {
        ECDsa key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key;
    }
}
