using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Tests.Lineage;

public sealed class PlanKinshipTests
{
    static readonly DocumentHeader Issued = new() { Title = "云州市人民政府关于印发《云州市2024年行动计划》的通知", DocumentNumber = "云政发〔2024〕3号", Issuer = "云州市人民政府", PlanYear = 2024 };

    [Fact]
    public void The_same_issuer_and_document_number_make_an_amendment() => Expect((1, PlanSuccession.Amendment, null), Issued with { DocumentNumber = "云政发[2024] 3号", Title = "另题" }, Plan(1));

    [Fact]
    public void What_a_person_put_right_does_not_hide_the_document_as_it_was_read() =>
        Expect((1, PlanSuccession.Amendment, null), Issued with { Title = "另题" }, Plan(1, Issued with { DocumentNumber = "云政发〔2024〕8号" }) with { Read = Issued });

    [Fact]
    public void Another_issuers_same_number_makes_nothing() => Assert.Null(PlanKinship.Find(Issued with { Issuer = "河州市人民政府", Title = "另题" }, null, [Plan(1)]));

    [Fact]
    public void A_person_may_say_what_it_corrects() => Expect((1, PlanSuccession.Amendment, null), new DocumentHeader(), Plan(1), corrects: 1);

    [Fact]
    public void An_amendment_of_a_superseded_plan_is_linked_to_the_one_in_force()
    {
        KnownPlan first = Plan(1) with { State = PlanState.Superseded };
        KnownPlan second = Plan(2, Issued with { DocumentNumber = "更1号" }) with { State = PlanState.Published, PriorId = first.Id, Succession = PlanSuccession.Amendment };
        KnownPlan draft = Plan(3, Issued with { DocumentNumber = "更2号" }) with { PriorId = second.Id, Succession = PlanSuccession.Amendment };

        Expect((2, PlanSuccession.Amendment, 1), Issued, [first, second, draft]);
        Expect((2, PlanSuccession.Amendment, 1), new DocumentHeader(), [first, second, draft], corrects: 1);
        Expect((2, PlanSuccession.Amendment, null), new DocumentHeader(), [first, second, draft], corrects: 2);
    }

    [Fact]
    public void The_same_title_of_a_later_year_follows_the_nearest_earlier_year()
    {
        DocumentHeader next = Issued with { Title = Issued.Title!.Replace("2024", "2026", StringComparison.Ordinal), DocumentNumber = "云政发〔2026〕1号", PlanYear = 2026 };

        Expect((2, PlanSuccession.Successor, null), next, [Plan(1, Year(2022)), Plan(2, Year(2024)), Plan(3, Year(2027))]);
        Assert.Null(PlanKinship.Find(next with { PlanYear = 2021 }, null, [Plan(1, Year(2022))]));
    }

    [Theory]
    [InlineData("云州市人民政府关于印发〈云州市2024年行动计划〉的通知", null, true)]
    [InlineData("旧计划", "云政发〔2024〕3号", true)]
    [InlineData("云州市人民政府关于印发〈云州市2023年行动计划〉的通知", "云政发〔2023〕3号", false)]
    public void A_repealed_document_is_known_by_number_or_title(string title, string? number, bool repeals) =>
        Assert.Equal(repeals, PlanKinship.Repeals(new DocumentHeader { Supersedes = [new SupersededDocument(title, number)] }, Issued));

    static DocumentHeader Year(int year) => Issued with { Title = Issued.Title!.Replace("2024", $"{year}", StringComparison.Ordinal), DocumentNumber = $"云政发〔{year}〕3号", PlanYear = year };

    static void Expect((int Plan, PlanSuccession Succession, int? InsteadOf) expected, DocumentHeader header, params KnownPlan[] stored) => Expect(expected, header, stored, null);

    static void Expect((int Plan, PlanSuccession Succession, int? InsteadOf) expected, DocumentHeader header, KnownPlan stored, int corrects) => Expect(expected, header, [stored], corrects);

    static void Expect((int Plan, PlanSuccession Succession, int? InsteadOf) expected, DocumentHeader header, KnownPlan[] stored, int? corrects)
    {
        PriorPlan? prior = PlanKinship.Find(header, corrects, stored);

        Assert.NotNull(prior);
        Assert.Equal(expected, (prior.Plan.Number, prior.Succession, prior.InsteadOf?.Number));
    }

    static KnownPlan Plan(int number, DocumentHeader? header = null) => new()
    {
        Id = new PlanId(new Guid(number, 0, 0, new byte[8])),
        Number = number,
        Title = "",
        Header = header ?? Issued,
        Year = (header ?? Issued).PlanYear,
        State = PlanState.Draft,
        Version = 1,
    };
}
