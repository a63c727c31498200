using System.Xml;
using System.Xml.Linq;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs.Directories;

namespace Lantu.Jobs.Keys;

/// <summary>
/// Takes the protection keys that an earlier version kept as files into the database, all or none, so that whoever is signed in stays so. The files stay
/// under another name.
/// </summary>
sealed class TakeInKeys(LantuDatabase database, WriteQueue writes, TimeProvider clock)
{
    static readonly XNamespace Protection = "http://schemas.asp.net/2015/03/dataProtection";

    public async Task RunAsync(CancellationToken cancellation)
    {
        List<(string Path, XElement Key)> files = [.. Directory.Exists(database.KeysFolder) ? Files() : []];
        if (files.Count == 0)
        {
            return;
        }

        await writes.RunAsync(Actor.Local, async db =>
        {
            int added = 0;
            foreach ((string path, XElement key) in files)
            {
                added += await StoredKeys.AddAsync(db, Path.GetFileNameWithoutExtension(path), key, clock.GetUtcNow()) ? 1 : 0;
            }

            return new Written<int>(added, "key.taken-in", "keys", $"{added} of {files.Count} files");
        }, cancellation);
        foreach ((string path, _) in files)
        {
            Rename(path);
        }
    }

    // Nodes that still share a folder may take the same files at once.
    static void Rename(string path)
    {
        try
        {
            File.Move(path, path + TakeInFiles.Ending, overwrite: true);
        }
        catch (FileNotFoundException)
        {
            return;
        }
    }

    // Keys and withdrawals of keys; what is neither, or was never written to its end, is none of ours.
    IEnumerable<(string Path, XElement Key)> Files()
    {
        KeySecret? secret = KeySecret.Of(database);
        foreach (string path in Directory.EnumerateFiles(database.KeysFolder, "*.xml").Order(StringComparer.Ordinal))
        {
            if (Read(path) is { Name.LocalName: "key" or "revocation" } key)
            {
                yield return (path, secret is null ? key : Sealed(key, secret));
            }
        }
    }

    static XElement? Read(string path)
    {
        try
        {
            return XElement.Load(path);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // As ASP.NET Core does it where it writes a key: what must not be read stands in an element that names what opens it.
    static XElement Sealed(XElement key, KeySecret secret)
    {
        foreach (XElement open in key.Descendants().Where(e => (bool?)e.Attribute(Protection + "requiresEncryption") == true).ToList())
        {
            open.ReplaceWith(new XElement(Protection + "encryptedSecret", new XAttribute("decryptorType", typeof(SealingDecryptor).AssemblyQualifiedName!), secret.Seal(open)));
        }

        return key;
    }
}
