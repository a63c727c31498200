using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Delegations;
using Lantu.Domain.Handovers;
using Lantu.Domain.Reminders;
using Lantu.Domain.Reporting;
using Lantu.Domain.Targets;
using Lantu.Features.Accounts;
using Lantu.Features.AdHocRounds;
using Lantu.Features.Completeness;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Handovers;
using Lantu.Jobs.Reminders;
using Lantu.Ui;

namespace Lantu.Tests.Features;

public sealed partial class WordsTests
{
    [Theory]
    [InlineData(Comparator.AtLeast, "12.50", "%", "zh-CN", "不低于12.5%")]
    [InlineData(Comparator.About, "200", "万辆", "zh-CN", "200万辆左右")]
    [InlineData(Comparator.Equal, "9000", "个", "zh-CN", "9000个")]
    [InlineData(Comparator.AtMost, "33", "微克/立方米", "en", "at most 33 微克/立方米")]
    public void A_target_is_said_with_its_unit(Comparator comparator, string value, string unit, string language, string said) =>
        In(language, () => Assert.Equal(said, Words.Amount(new Target { Quantity = "", Comparator = comparator, Value = decimal.Parse(value, CultureInfo.InvariantCulture), Unit = unit, Text = "" })));

    [Fact]
    public void A_window_is_said_with_both_days() =>
        In("zh-CN", () => Assert.Equal("2023年6月1日（周四）至2023年9月30日（周六）", Words.Days(new Deadline { Text = "6—9月", Kind = DeadlineKind.Window, From = new DateOnly(2023, 6, 1), To = new DateOnly(2023, 9, 30) })));

    [Fact]
    public void A_deadline_without_a_day_has_none() => Assert.Null(Words.Days(new Deadline { Text = "长期实施", Kind = DeadlineKind.Continuous }));

    [Fact]
    public void An_instant_is_shown_in_Beijing_time() =>
        In("zh-CN", () => Assert.Equal("2024年1月1日（周一） 07:30", Words.Instant(new DateTimeOffset(2023, 12, 31, 23, 30, 0, TimeSpan.Zero))));

    [Theory]
    [InlineData("北京市人民政府办公厅关于印发《北京市深入打好污染防治攻坚战2023年行动计划》的通知", "北京市深入打好污染防治攻坚战2023年行动计划")]
    [InlineData("大气污染防治2022年行动计划", "大气污染防治2022年行动计划")]
    [InlineData("》《", "》《")]
    public void A_plan_is_known_by_what_its_notice_issues(string title, string brief) => Assert.Equal(brief, new PlanName(1, title).Brief);

    [Fact]
    public void Every_text_that_the_pages_ask_for_is_there()
    {
        string[] asked =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Lantu"), "*.*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".cs" or ".razor")
                .SelectMany(path => AskedFor().Matches(File.ReadAllText(path))).Select(match => match.Groups["key"].Value),
            .. Keys<Refusal>("refused-", Refusal.DirectoryAct, Refusal.PasswordRefused, Refusal.NodePlanFaulty, Refusal.DelegationFaulty, Refusal.HandoverFaulty, Refusal.ReminderFaulty, Refusal.AdHocFaulty), .. Keys<HandoverFaultKind>("handover-fault-"), .. Keys<ReminderFaultKind>("reminder-fault-"), .. Keys<DelegationFaultKind>("delegations-"), .. Keys<DelegationState>("delegation-"), .. Keys<ShareStanding>("shares-"),
            .. Keys<PasswordFault>("password-"), .. Keys<Power>("power-", Power.Enter), .. Keys<Power>("power-who-", Power.Enter), .. Keys<Role>("role-"), .. Keys<AccountKind>("kind-"), .. Keys<AccountListFaultKind>("accounts-"),
            .. Keys<ListFaultKind>("list-"), .. Keys<ReminderChannel>("channel-"), .. Keys<ReminderChannel>("channel-text-"), .. Keys<ReminderOutcome>("outcome-"), .. Keys<ReminderStep>("step-"), .. Keys<ReminderStep>("step-text-"), .. Keys<ReminderStep>("step-short-"), .. Keys<ReminderKind>("reminder-kind-"),
            .. Keys<HandoverKind>("handover-kind-"), .. Keys<HandoverRhythm>("handover-rhythm-"), .. Keys<HandoverLight>("handover-light-"), .. Keys<AdHocFaultKind>("adhoc-fault-"), .. Keys<AdHocState>("adhoc-"), .. Keys<AdHocAsk>("adhoc-ask-"), .. Keys<AdHocColumnKind>("adhoc-kind-"), .. Keys<AdHocStanding>("adhoc-standing-"), .. Keys<AnswerFilter>("adhoc-filter-"),
            .. Keys<Timeliness>("timeliness-"), .. CompletenessWords.MonthSums.Select(sum => sum.Key), .. Keys<ReminderKind>("mail-subject-"), .. Keys<ReminderKind>("group-"), .. Keys<SignInMeans>("means-"), .. Keys<AccountState>("account-"), .. Keys<SignInOutcomeKind>("signin-", SignInOutcomeKind.SignedIn, SignInOutcomeKind.SecondFactor),
        ];

        Assert.True(asked.Length > 500);
        In("zh-CN", () => Assert.Empty(asked.Distinct(StringComparer.Ordinal).Where(key => Words.Of(key) == key)));
    }

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        ResourceManager texts = new("Lantu.Ui.PageTexts", typeof(Words).Assembly);

        Assert.Equal(KeysOf(""), KeysOf("en"));

        string[] KeysOf(string language) => [.. texts.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(text => (string)text.Key).Order(StringComparer.Ordinal)];
    }

    static IEnumerable<string> Keys<T>(string before, params T[] except)
        where T : struct, Enum => Enum.GetValues<T>().Except(except).Select(value => before + value);

    [GeneratedRegex("""Words\.Of\("(?<key>[^"$]+)"[,)]""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AskedFor();

    static void In(string language, Action check)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            check();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
