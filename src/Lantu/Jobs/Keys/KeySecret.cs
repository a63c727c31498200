using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Lantu.Data;

namespace Lantu.Jobs.Keys;

/// <summary>
/// Seals the protection keys that the database keeps, so that a copy of the database alone opens nothing: they protect the secrets of the second factors,
/// which stand beside them. It is a file that the operator names, the same on every node; on SQLite, where there is one node, one in the data folder.
/// </summary>
sealed class KeySecret
{
    /// <summary>A secret of the operator's has at least so many characters: nothing slows down whoever tries them all.</summary>
    public const int Shortest = 32;

    const string FileName = "protection-secret";
    const int NonceBytes = 12;
    const int TagBytes = 16;

    readonly byte[] _key;

    KeySecret(string secret) => _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "lantu protection keys"u8.ToArray());

    /// <summary>That of the installation; none on PostgreSQL where the operator names none.</summary>
    public static KeySecret? Of(LantuDatabase database) =>
        database.Settings.KeysSecret is { } secret ? new KeySecret(secret)
            : database.Settings.IsSqlite ? new KeySecret(OwnFile(database))
            : null;

    /// <summary>Whether nothing seals the keys: on PostgreSQL they stand in the database as they are until the operator names a secret.</summary>
    public static bool IsMissing(DatabaseSettings settings) => !settings.IsSqlite && settings.KeysSecret is null;

    /// <summary>What only the same secret opens.</summary>
    public XElement Seal(XElement open)
    {
        byte[] text = Encoding.UTF8.GetBytes(open.ToString(SaveOptions.DisableFormatting));
        byte[] all = new byte[NonceBytes + text.Length + TagBytes];
        RandomNumberGenerator.Fill(all.AsSpan(0, NonceBytes));
        using AesGcm cipher = new(_key, TagBytes);
        cipher.Encrypt(all.AsSpan(0, NonceBytes), text, all.AsSpan(NonceBytes, text.Length), all.AsSpan(NonceBytes + text.Length));
        return new XElement("sealed", Convert.ToBase64String(all));
    }

    /// <summary>Opens it.</summary>
    /// <exception cref="CryptographicException">It was sealed with another secret, or changed since.</exception>
    public XElement Open(XElement closed)
    {
        Span<byte> all = Convert.FromBase64String(closed.Value);
        byte[] text = new byte[all.Length - NonceBytes - TagBytes];
        using AesGcm cipher = new(_key, TagBytes);
        cipher.Decrypt(all[..NonceBytes], all.Slice(NonceBytes, text.Length), all[^TagBytes..], text);
        return XElement.Parse(Encoding.UTF8.GetString(text));
    }

    static string OwnFile(LantuDatabase database)
    {
        string path = Path.Combine(database.KeysFolder, FileName);
        if (!File.Exists(path))
        {
            PrivateFiles.MakeSecret(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }

        PrivateFiles.Close(path);
        return File.ReadAllText(path).Trim();
    }
}
