using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Lantu.Data;
using Lantu.Documents.Interpreter;
using Lantu.Domain.Plans;
using Lantu.Standards;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Lantu.Architecture.Tests;

/// <summary>The table of ARCHITECTURE.md: who may know whom. Each rule first shows that both its sides exist.</summary>
public sealed class DependencyRuleTests
{
    static readonly System.Reflection.Assembly App = System.Reflection.Assembly.Load("lantu");

    static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader().LoadAssemblies(typeof(Plan).Assembly, typeof(PlanInterpreter).Assembly, typeof(LantuDb).Assembly, typeof(Clause).Assembly, App).Build();

    static readonly IObjectProvider<IType> Domain = Types().That().ResideInAssembly(typeof(Plan).Assembly).As("the domain");

    static readonly IObjectProvider<IType> Documents = Types().That().ResideInAssembly(typeof(PlanInterpreter).Assembly).As("the documents");

    static readonly IObjectProvider<IType> Data = Types().That().ResideInAssembly(typeof(LantuDb).Assembly).As("the data layer");

    static readonly IObjectProvider<IType> Standards = Types().That().ResideInAssembly(typeof(Clause).Assembly).As("the standards");

    static readonly IObjectProvider<IType> Application = Types().That().ResideInAssembly(App).As("the application");

    static readonly IObjectProvider<IType> Features = Types().That().ResideInNamespaceMatching(@"^Lantu\.Features\.").As("the features");

    /// <summary>The feature areas, as they are: a new one is under the rule from its first day.</summary>
    public static TheoryData<string> Areas { get; } = [.. Features.GetObjects(Product).Select(type => type.Namespace.FullName.Split('.')[2]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_domain_knows_nobody()
    {
        MustNotKnow(Domain, Documents);
        MustNotKnow(Domain, Data);
        MustNotKnow(Domain, Application);
    }

    [Fact]
    public void The_standards_know_nobody()
    {
        MustNotKnow(Standards, Domain);
        MustNotKnow(Standards, Documents);
        MustNotKnow(Standards, Data);
        MustNotKnow(Standards, Application);
    }

    [Fact]
    public void Documents_and_data_do_not_know_each_other_nor_the_application()
    {
        MustNotKnow(Documents, Data);
        MustNotKnow(Documents, Application);
        MustNotKnow(Data, Documents);
        MustNotKnow(Data, Application);
    }

    [Fact]
    public void Readers_do_not_know_the_interpreter() => MustNotKnow(In(@"^Lantu\.Documents\.Readers"), In(@"^Lantu\.Documents\.Interpreter"));

    [Fact]
    public void The_interpreter_knows_no_format() => MustNotKnow(In(@"^Lantu\.Documents\.Interpreter"), In(@"^Lantu\.Documents\.Readers"));

    [Fact]
    public void Blocks_and_drafts_know_neither_reader_nor_interpreter()
    {
        MustNotKnow(In(@"^Lantu\.Documents\.(Blocks|Drafts)"), In(@"^Lantu\.Documents\.Readers"));
        MustNotKnow(In(@"^Lantu\.Documents\.(Blocks|Drafts)"), In(@"^Lantu\.Documents\.Interpreter"));
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Feature_areas_do_not_use_one_another(string area) =>
        MustNotKnow(In($@"^Lantu\.Features\.{area}(\.|$)"), In($@"^Lantu\.Features\.(?!{area}(\.|$))"));

    [Fact]
    public void Jobs_do_not_know_who_runs_them()
    {
        MustNotKnow(In(@"^Lantu\.Jobs"), In(@"^Lantu\.Commands"));
        MustNotKnow(In(@"^Lantu\.Jobs"), Features);
    }

    [Fact]
    public void Pages_do_not_know_commands() => MustNotKnow(Features, In(@"^Lantu\.Commands"));

    [Fact]
    public void The_look_has_no_knowledge_of_features() => MustNotKnow(In(@"^Lantu\.Ui"), Features);

    /// <summary>A rule that has never failed proves nothing: this one must.</summary>
    [Fact]
    public void The_checker_itself_catches_a_broken_rule() => Assert.ThrowsAny<FailedArchRuleException>(() => MustNotKnow(Data, Domain));

    static IObjectProvider<IType> In(string pattern) => Types().That().ResideInNamespaceMatching(pattern).As(pattern);

    static void MustNotKnow(IObjectProvider<IType> those, IObjectProvider<IType> others)
    {
        Assert.NotEmpty(those.GetObjects(Product));
        Assert.NotEmpty(others.GetObjects(Product));

        IArchRule rule = Types().That().Are(those).Should().NotDependOnAny(others);
        rule.Check(Product);
    }
}
