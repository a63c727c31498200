using System.Text;

namespace Lantu.Tests.Commands;

public sealed class HelpTests
{
    static readonly string[][] Verbs = [[], ["import"], ["serve"], ["demo"], ["export"], ["evaluate"], ["evaluate", "air"], ["evaluate", "water"], ["evaluate", "dust"], ["ingest"], ["ingest", "air"], ["ingest", "figures"], ["units"], ["units", "list"], ["units", "check"], ["units", "import"], ["calendar"], ["calendar", "import"], ["calendar", "show"], ["rounds"], ["rounds", "list"], ["rounds", "open"], ["rounds", "seal"], ["accounts"], ["accounts", "invite"], ["audit"], ["audit", "export"], ["audit", "prune"], ["verify"], ["verify", "audit"], ["verify", "round"], ["version"]];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_help_of_every_verb_is_the_committed_one(string language)
    {
        StringBuilder found = new();
        foreach (string[] verb in Verbs)
        {
            (int code, byte[] output, string words) = LantuProgram.Run([.. verb, "--help", "--lang=" + language]);
            Assert.Equal((0, ""), (code, words));
            found.Append("$ lantu ").AppendJoin(' ', verb).Append('\n').Append(Encoding.UTF8.GetString(output).ReplaceLineEndings("\n")).Append('\n');
        }

        Accepted.Check(Path.Combine(Repository.Root, "tests", "Lantu.Tests", "Commands", $"help.{language}.txt"), found.ToString());
    }

    [Fact]
    public void The_verb_and_the_option_say_the_same_version() => Assert.Equal(LantuProgram.Run("version").Output, LantuProgram.Run("--version").Output);

    [Fact]
    public void No_verb_is_left_out()
    {
        string help = Encoding.UTF8.GetString(LantuProgram.Run("--help").Output);

        string[] named = [.. help.Split('\n').SkipWhile(line => !line.StartsWith("命令：", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];
        Assert.Equal(Verbs.Where(verb => verb.Length == 1).Select(verb => verb[0]), named);
    }
}
