namespace Lantu.Tests;

/// <summary>A result against its committed text. Run with LANTU_ACCEPT=1, the tests write the text anew, for the review of the difference.</summary>
static class Accepted
{
    public static void Check(string committed, string found)
    {
        if (Environment.GetEnvironmentVariable("LANTU_ACCEPT") == "1")
        {
            File.WriteAllText(committed, found);
            Assert.Fail($"{committed} was written anew; look at it and run again without LANTU_ACCEPT.");
        }

        Assert.Equal(File.ReadAllText(committed).ReplaceLineEndings("\n"), found);
    }
}
