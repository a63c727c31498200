using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Lantu.Data;
using Lantu.Documents.Interpreter;
using Lantu.Domain.Plans;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Lantu.Architecture.Tests;

public sealed class DependencyRuleTests
{
    static readonly System.Reflection.Assembly App = System.Reflection.Assembly.Load("lantu");

    static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader().LoadAssemblies(typeof(Plan).Assembly, typeof(PlanInterpreter).Assembly, typeof(LantuDb).Assembly, App).Build();

    static readonly IObjectProvider<IType> Domain = Types().That().ResideInAssembly(typeof(Plan).Assembly).As("the domain");

    static readonly IObjectProvider<IType> Documents = Types().That().ResideInAssembly(typeof(PlanInterpreter).Assembly).As("the documents");

    static readonly IObjectProvider<IType> Data = Types().That().ResideInAssembly(typeof(LantuDb).Assembly).As("the data layer");

    static readonly IObjectProvider<IType> Application = Types().That().ResideInAssembly(App).As("the application");

    [Fact]
    public void The_domain_knows_nobody() =>
        Types().That().Are(Domain).Should().NotDependOnAny(Documents).AndShould().NotDependOnAny(Data).AndShould().NotDependOnAny(Application).Check(Product);

    [Fact]
    public void Documents_and_data_do_not_know_each_other_nor_the_application()
    {
        Types().That().Are(Documents).Should().NotDependOnAny(Data).AndShould().NotDependOnAny(Application).Check(Product);
        Types().That().Are(Data).Should().NotDependOnAny(Documents).AndShould().NotDependOnAny(Application).Check(Product);
    }

    [Fact]
    public void The_domain_has_no_packages()
    {
        XDocument project = XDocument.Load(Path.Combine(Repository.Root, "src/Lantu.Domain/Lantu.Domain.csproj"));

        Assert.DoesNotContain(project.Descendants(), item => item.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference");
    }

    [Fact]
    public void Readers_do_not_know_the_interpreter() =>
        Types().That().ResideInNamespaceMatching("Lantu.Documents.Readers.*").Should().NotDependOnAny(Types().That().ResideInNamespaceMatching("Lantu.Documents.Interpreter.*")).Check(Product);

    [Theory]
    [InlineData("Plans")]
    [InlineData("Measures")]
    [InlineData("Units")]
    [InlineData("Source")]
    public void Feature_areas_do_not_use_one_another(string area)
    {
        IObjectProvider<IType> own = Types().That().ResideInNamespace($"Lantu.Features.{area}").As(area);
        Assert.NotEmpty(own.GetObjects(Product));

        Types().That().Are(own).Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^Lantu\.Features\.(?!" + area + ")")).Check(Product);
    }

    [Fact]
    public void The_look_has_no_knowledge_of_features() =>
        Types().That().ResideInNamespace("Lantu.Ui").Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^Lantu\.Features\.")).Check(Product);

    /// <summary>A rule that has never failed proves nothing: this one must.</summary>
    [Fact]
    public void The_checker_itself_catches_a_broken_rule() =>
        Assert.ThrowsAny<Exception>(() => Types().That().Are(Data).Should().NotDependOnAny(Domain).Check(Product));
}
