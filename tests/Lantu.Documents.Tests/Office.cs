namespace Lantu.Documents.Tests;

/// <summary>The machine's LibreOffice; where it is absent the tests skip by name, unless everything is required.</summary>
static class Office
{
    static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    public static void Require()
    {
        if (!IsInstalled && Environment.GetEnvironmentVariable("LANTU_REQUIRE_ALL") == "1")
        {
            Assert.Fail("LibreOffice is required here and is not installed.");
        }

        Assert.SkipUnless(IsInstalled, "LibreOffice is not installed.");
    }
}
