using Lantu.Commands;

namespace Lantu.Tests.Commands;

public sealed class PathsTests
{
    static readonly string Elsewhere = AppContext.BaseDirectory;

    static readonly string Project = Path.Combine(Repository.Root, "src", "Lantu");

    [Fact]
    public void In_the_projects_folder_that_dotnet_run_enters_the_callers_folder_counts() => Assert.Equal(Elsewhere, Paths.Start(Project, Elsewhere));

    [Fact]
    public void Anywhere_else_a_stale_PWD_counts_for_nothing() => Assert.Equal(Repository.Root, Paths.Start(Repository.Root, Elsewhere));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("src")]
    [InlineData("/no/such/folder")]
    public void A_PWD_that_is_no_folder_counts_for_nothing(string? shell) => Assert.Equal(Project, Paths.Start(Project, shell));
}
