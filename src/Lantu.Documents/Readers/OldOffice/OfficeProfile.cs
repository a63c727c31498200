namespace Lantu.Documents.Readers.OldOffice;

/// <summary>
/// The settings LibreOffice converts with: a fresh profile, so that neither a person's own settings nor an earlier document has a say. No
/// macro runs, no link is followed, and nothing is fetched.
/// </summary>
static class OfficeProfile
{
    // A program ignores settings it does not know, so newer ones (DisableActiveContent) do no harm to an older one. The proxy, at which
    // nobody answers, holds where a format has a way of its own to fetch something.
    static readonly (string Path, string Name, string Value)[] Settings =
    [
        ("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
        ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
        ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
        ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
        ("org.openoffice.Office.Writer/Content/Update", "Link", "0"),
        ("org.openoffice.Office.Calc/Content/Update", "Link", "1"),
        ("org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
        ("org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
        ("org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
        ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
        ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
        ("org.openoffice.Inet/Settings", "ooInetNoProxy", ""),
    ];

    /// <summary>Makes the profile in the folder.</summary>
    public static void Write(string folder)
    {
        string items = string.Concat(Settings.Select(setting => $"""<item oor:path="/{setting.Path}"><prop oor:name="{setting.Name}" oor:op="fuse"><value>{setting.Value}</value></prop></item>"""));
        string user = Directory.CreateDirectory(Path.Combine(folder, "user")).FullName;
        File.WriteAllText(Path.Combine(user, "registrymodifications.xcu"), $"""<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>""");
    }
}
