using CsCheck;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Targets;

public sealed class TargetReaderTests
{
    static readonly TargetContext Context = new(2024, new DateOnly(2024, 12, 31), ["东城区", "西城区", "南湖区"]);

    public static TheoryData<string, Comparator, double, string> Sentences => new()
    {
        // sentence                                        comparator             value  unit
        { "全市森林覆盖率达到45%。",                          Comparator.AtLeast,    45,    "%" },
        { "新建口袋公园30处。",                               Comparator.Equal,      30,    "处" },
        { "用水总量控制在40亿立方米以内。",                     Comparator.AtMost,     40,    "亿立方米" },
        { "天然气消费控制在190亿立方米左右。",                   Comparator.About,      190,   "亿立方米" },
        { "万元产值能耗比上年下降2.5%。",                       Comparator.DecreaseBy, 2.5,   "%" },
        { "完成180万辆次以上的路检。",                          Comparator.AtLeast,    180,   "万辆次" },
        { "全年检查不少于1,200家。",                           Comparator.AtLeast,    1200,  "家" },
        { "组织200家左右企业安装监控设备。",                     Comparator.About,      200,   "家" },
        { "完成约1.5万户改造。",                              Comparator.About,      1.5,   "万户" },
        { "河流水质稳定保持Ⅱ类。",                             Comparator.Equal,      2,     "类" },
        { "出境断面水质不低于Ⅲ类。",                           Comparator.AtMost,     3,     "类" },   // classes count downwards
        { "排名不进入全市后30名。",                            Comparator.MoreThan,   30,    "名" },
        { "力争培训2000人次。",                               Comparator.Equal,      2000,  "人次" },
        { "能耗不得超过100吨。",                              Comparator.AtMost,     100,   "吨" },
        { "能耗不能超过100吨。",                              Comparator.AtMost,     100,   "吨" },
        { "失业率不应高于5%。",                               Comparator.AtMost,     5,     "%" },
        { "失业率不准大于5%。",                               Comparator.AtMost,     5,     "%" },
        { "失业率不高于5%。",                                Comparator.AtMost,     5,     "%" },
        { "失业率不大于5%。",                                Comparator.AtMost,     5,     "%" },
        { "投诉不多于30件。",                                Comparator.AtMost,     30,    "件" },
        { "PM2.5浓度不超过35微克/立方米。",                     Comparator.AtMost,     35,    "微克/立方米" },
        { "PM2.5浓度降至35微克/立方米。",                       Comparator.AtMost,     35,    "微克/立方米" },
        { "入学率不低于99%。",                               Comparator.AtLeast,    99,    "%" },
        { "抽检不少于500批次。",                              Comparator.AtLeast,    500,   "批次" },
        { "抽检不得少于500批次。",                             Comparator.AtLeast,    500,   "批次" },
        { "绿化率大于30%。",                                 Comparator.MoreThan,   30,    "%" },
        { "产值超过50亿元。",                                Comparator.MoreThan,   50,    "亿元" },
        { "产值>50亿元。",                                  Comparator.MoreThan,   50,    "亿元" },
        { "漏损率低于8%。",                                  Comparator.LessThan,   8,     "%" },
        { "漏损率小于8%。",                                  Comparator.LessThan,   8,     "%" },
        { "漏损率＜8％。",                                  Comparator.LessThan,   8,     "%" },
        { "漏损率≤8%。",                                   Comparator.AtMost,     8,     "%" },
        { "PM2.5浓度比2020年下降10%以上。",                    Comparator.DecreaseBy, 10,    "%" },
        { "投诉量同比减少5%以上。",                             Comparator.DecreaseBy, 5,     "%" },
        { "单位能耗降低3%左右。",                              Comparator.DecreaseBy, 3,     "%" },
        { "降低用水量5%。",                                  Comparator.DecreaseBy, 5,     "%" },
        { "事故起数下降不少于3%。",                             Comparator.DecreaseBy, 3,     "%" },
        { "森林蓄积量提高2个百分点以上。",                        Comparator.IncreaseBy, 2,     "个百分点" },
        { "地区生产总值增长5%左右。",                            Comparator.IncreaseBy, 5,     "%" },
        { "压减燃煤30万吨。",                                 Comparator.DecreaseBy, 30,    "万吨" },
        { "完成3000—5000万平方米改造。",                       Comparator.AtLeast,    3000,  "万平方米" },
        { "漏损率控制在8%~10%。",                             Comparator.AtMost,     10,    "%" },
        { "完成率达到10~15%。",                               Comparator.AtLeast,    10,    "%" },
        { "新建3至5家实验室。",                                Comparator.AtLeast,    3,     "家" },
        { "利用率由60%提高到80%。",                            Comparator.AtLeast,    80,    "%" },
        { "时间从20个工作日压缩至10个工作日。",                    Comparator.AtMost,     10,    "个工作日" },
        { "推广５０００辆新能源车。",                             Comparator.Equal,      5000,  "辆" },
        { "筹集三千套保障房。",                                Comparator.Equal,      3000,  "套" },
        { "完成两万户改造。",                                 Comparator.Equal,      2,     "万户" },   // the multiplier stays with the unit, as in 2万户
        { "新增一百二十亩绿地。",                              Comparator.Equal,      120,   "亩" },
        { "新增绿地300公顷±10公顷。",                          Comparator.About,      300,   "公顷" },
        { "淘汰柴油货车5000±100辆。",                          Comparator.About,      5000,  "辆" },
        { "清淤疏浚30±2万立方米。",                            Comparator.About,      30,    "万立方米" },
        { "完成投资3000亿元±5%。",                            Comparator.About,      3000,  "亿元" },
        { "抽查比例不低于百分之二十。",                          Comparator.AtLeast,    20,    "%" },
        { "抽查比例不低于百分之九十五点五。",                     Comparator.AtLeast,    95.5,  "%" },
        { "合格率达到百分之百。",                              Comparator.AtLeast,    100,   "%" },
        { "达标率=100%。",                                  Comparator.Equal,      100,   "%" },
        { "炼焦产能与长流程炼钢产能比控制在0.4左右。",              Comparator.About,      0.4,   "" },
        { "居民消费价格涨幅2%左右。",                           Comparator.About,      2,     "%" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Reads_the_figure_with_its_comparison(string sentence, Comparator comparator, double value, string unit)
    {
        Target target = Assert.Single(TargetReader.Read([sentence], Context).Targets);

        Assert.Equal((comparator, (decimal)value, unit), (target.Comparator, target.Value, target.Unit));
        Assert.Contains(target.Text, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("推广4.5吨以下环卫车为新能源车。")]
    [InlineData("执行《清洗剂限值》(DB11/1983-2022)。")]
    [InlineData("落实国六排放标准。")]
    [InlineData("按照2023年12月1日的要求落实。")]
    [InlineData("距离学校周边100米范围内加强巡查。")]
    [InlineData("依据京政发〔2022〕13号文件执行。")]
    [InlineData("对5万吨/日以上污水处理厂加强监管。")]
    [InlineData("对面积大于100平方米的场所开展检查。")]
    [InlineData("实施新一轮改革。")]
    [InlineData("“十四五”时期建立四个一机制。")]
    [InlineData("2021—2025年逐步推进。")]
    public void Thresholds_dates_and_numbers_of_documents_are_no_targets(string sentence) =>
        Assert.Empty(TargetReader.Read([sentence], Context).Targets);

    [Fact]
    public void A_total_takes_the_parts_before_it()
    {
        TargetReading reading = TargetReader.Read(["东城区、西城区、南湖区分别改造200蒸吨、100蒸吨、60蒸吨，合计360蒸吨。"], Context);

        Target total = Assert.Single(reading.Targets);
        Assert.Equal(360, total.Value);
        Assert.Equal([new TargetShare("东城区", 200), new TargetShare("西城区", 100), new TargetShare("南湖区", 60)], total.Breakdown);
        Assert.Empty(reading.Sums);
    }

    [Fact]
    public void A_total_that_its_parts_do_not_add_up_to_is_told() =>
        Assert.Equal([(370m, 360m)], TargetReader.Read(["东城区、西城区、南湖区分别改造200蒸吨、100蒸吨、60蒸吨，合计370蒸吨。"], Context).Sums.Select(sum => (sum.Stated, sum.Sum)));

    [Fact]
    public void Figures_listed_after_one_verb_share_its_comparison() =>
        Assert.Equal([60m, 23m], TargetReader.Read(["巡游车、旅游客车占比分别达到60%、23%。"], Context).Targets.Where(t => t.Comparator == Comparator.AtLeast).Select(t => t.Value));

    [Theory]
    [InlineData("完成79228162514264337593543950335个、79228162514264337593543950335个、1个，合计1个。")]
    [InlineData("完成99999999999999999999999999999999999个。")]
    public void A_figure_beyond_all_measure_is_told_and_no_target(string sentence)
    {
        TargetReading reading = TargetReader.Read([sentence], Context);

        Assert.NotEmpty(reading.Oversized);
        Assert.DoesNotContain(reading.Targets, target => target.Value > 1);
    }

    [Theory]
    [InlineData("甲河、乙河断面氨氮浓度分别达到1.0毫克/升、1.5毫克/升。", "甲河断面氨氮浓度 1.0", "乙河断面氨氮浓度 1.5")]
    [InlineData("京津冀及周边地区、汾渭平原PM2.5浓度分别下降20%、15%。", "京津冀及周边地区PM2.5浓度 20", "汾渭平原PM2.5浓度 15")]
    [InlineData("县城、乡镇污水处理率分别达到95%和80%以上。", "县城污水处理率 95", "乡镇污水处理率 80")]
    [InlineData("全市县城、乡镇污水处理率分别达到95%和80%以上。", "全市县城污水处理率 95", "全市乡镇污水处理率 80")]
    [InlineData("主要农作物绿色防控、统防统治覆盖率分别达到75%、54%。", "主要农作物绿色防控覆盖率 75", "统防统治覆盖率 54")]
    [InlineData("二氧化硫、氮氧化物分别减排1200吨、3500吨。", "二氧化硫 1200", "氮氧化物 3500")]
    [InlineData("汤逊湖、南湖水质分别达到Ⅴ类、Ⅳ类。", "汤逊湖水质 5", "南湖水质 4")]
    [InlineData("铁路、水路货运量比2020年分别增长10%和12%左右。", "铁路货运量比2020年 10", "水路货运量比2020年 12")]
    [InlineData("铁路、水路货运量分别达到10%、12%、14%。", "铁路、水路货运量 10", "铁路、水路货运量 12", "铁路、水路货运量 14")]   // Nothing says which is whose.
    [InlineData("建设公园10个、绿道20公里、驿站5座。", "建设公园 10", "绿道 20", "驿站 5")]
    [InlineData("A级企业达到20家以上、B级企业达到50家以上。", "A级企业 20", "B级企业 50")]
    [InlineData("煤炭消费量由2024年的500万吨降至450万吨。", "煤炭消费量 450")]
    [InlineData("新能源公交占比提高5个百分点，达到75%。", "新能源公交占比 5", "新能源公交占比 75")]
    [InlineData("单位GDP能耗同比下降3.2%，力争下降3.5%。", "单位GDP能耗 3.2", "单位GDP能耗 3.5")]
    [InlineData("再生水利用率≥30%，漏损率≤8%，达标率=100%。", "再生水利用率 30", "漏损率 8", "达标率 100")]
    public void Every_figure_is_called_by_what_it_measures(string sentence, params string[] figures) =>
        Assert.Equal(figures, TargetReader.Read([sentence], Context).Targets.Select(target => FormattableString.Invariant($"{target.Quantity} {target.Value}")));

    [Theory]
    [InlineData("建设充电桩2000个，其中东区800个、西区700个、南区500个。", 2000)]
    [InlineData("建设充电桩2000个（东区800个、西区700个、南区500个）。", 2000)]
    [InlineData("改造管网东区800个、西区700个、南区500个，合计2000个。", 2000)]
    [InlineData("东区、西区、南区分别改造管网800公里、700公里、500公里，合计2000公里。", 2000)]
    public void What_places_have_of_a_total_is_its_breakdown(string sentence, int total)
    {
        TargetReading reading = TargetReader.Read([sentence], Context);

        Target target = Assert.Single(reading.Targets);
        Assert.Equal(total, target.Value);
        Assert.Equal([new TargetShare("东区", 800), new TargetShare("西区", 700), new TargetShare("南区", 500)], target.Breakdown);
        Assert.Empty(reading.Sums);
    }

    [Fact]
    public void A_breakdown_that_does_not_add_up_is_told() =>
        Assert.Equal([(2000m, 1900m)], TargetReader.Read(["建设充电桩2000个，其中东区800个、西区700个、南区400个。"], Context).Sums.Select(sum => (sum.Stated, sum.Sum)));

    [Fact]
    public void Kinds_of_things_among_a_number_are_targets_of_their_own() =>
        Assert.Equal([20m, 5m, 10m], TargetReader.Read(["新建公园20处，其中完成综合公园5处、口袋公园10处。"], Context).Targets.Select(target => target.Value));

    [Theory]
    [InlineData("上半年完成40%，全年完成100%。", "2024-06-30 2024-12-31")]
    [InlineData("前三季度完成75%，下半年完成60%。", "2024-09-30 2024-12-31")]
    [InlineData("6月底前建成10个，年底前累计建成25个。", "2024-06-30 2024-12-31")]
    public void Each_figure_has_the_day_its_own_words_name(string sentence, string days) =>
        Assert.Equal(days, string.Join(' ', TargetReader.Read([sentence], Context).Targets.Select(target => $"{target.By:yyyy-MM-dd}")));

    [Theory]
    [InlineData("10家", "培育企业 = 10 家")]
    [InlineData("1200辆", "培育企业 = 1200 辆")]
    [InlineData("≥95％", "培育企业 ≥ 95 %")]
    [InlineData("10家以上", "培育企业 ≥ 10 家")]
    [InlineData("2025年：10家", "培育企业 = 10 家")]
    [InlineData("一季度30%", "培育企业 = 30 %")]
    [InlineData("20家企业", "企业 = 20 家")]
    [InlineData("5个工作日", "")]     // A length of time is none, whatever it is for.
    [InlineData("3.5吨以下车辆", "")]
    [InlineData("第3批", "")]
    public void A_figure_that_is_all_the_text_is_the_goal_of_its_title(string text, string figure) =>
        Assert.Equal(figure, Shown(TargetReader.Read([text], Context with { Subject = "培育企业" })));

    [Theory]
    [InlineData("优良天数", "290天", "优良天数 = 290 天")]
    [InlineData("单位能耗下降率", "3.5%", "单位能耗下降率 − 3.5 %")]
    [InlineData("办理时间不超过", "5个工作日", "办理时间不超过 ≤ 5 个工作日")]
    public void What_the_title_says_of_a_figure_counts_for_it(string title, string text, string figure) =>
        Assert.Equal(figure, Shown(TargetReader.Read([text], Context with { Subject = title })));

    [Theory]
    [InlineData("每季度抽查企业20家。", "抽查企业 = 20 家")]
    [InlineData("每半年培训学员不少于300人次。", "培训学员 ≥ 300 人次")]
    [InlineData("开展执法检查，每季度不少于2次。", "开展执法检查 ≥ 2 次")]
    [InlineData("每季度公厕改造5座。", "公厕改造 = 5 座")]
    [InlineData("投诉量，每季度下降5%。", "投诉量 − 5 %")]
    [InlineData("每月达到10次以上。", "抽查 ≥ 10 次")]
    [InlineData("每月降尘量不高于5吨/平方公里·月。", "降尘量 ≤ 5 吨/平方公里·月")]
    public void How_often_is_not_what(string sentence, string figure) =>
        Assert.Equal(figure, Shown(TargetReader.Read([sentence], Context with { Subject = "抽查" })));

    [Theory]
    [InlineData("PM2.5年均浓度：北京市控制在32微克/立方米左右。", "PM2.5年均浓度 ≈ 32 微克/立方米 @北京市")]
    [InlineData("单位产值能耗，全市控制在0.5吨标准煤以内。", "单位产值能耗 ≤ 0.5 吨标准煤 @全市")]
    [InlineData("东城区达到95%。", "绿化覆盖率 ≥ 95 % @东城区")]
    [InlineData("全市PM2.5浓度控制在35微克/立方米。", "全市PM2.5浓度 ≤ 35 微克/立方米")]
    [InlineData("创建示范县3个。", "创建示范县 = 3 个")]
    [InlineData("新建自然保护区达到3个。", "新建自然保护区 ≥ 3 个")]
    public void Where_is_not_what(string sentence, string figure) =>
        Assert.Equal(figure, Shown(TargetReader.Read([sentence], Context with { Subject = "绿化覆盖率" })));

    [Theory]
    [InlineData("“十四五”期间，新建公园20处。", "2025-12-31")]
    [InlineData("“十四五”末，森林覆盖率达到45%。", "2025-12-31")]
    [InlineData("到“十五五”期末森林覆盖率达到45%。", "2030-12-31")]
    [InlineData("到2025年，森林覆盖率达到45%。湿地保护率达到60%。", "2025-12-31 2025-12-31")]
    [InlineData("到2025年，森林覆盖率达到45%。6月底前新建公园20处。完成造林10亩。", "2025-12-31 2024-06-30 ")]   // Another date ends what the first one carries.
    [InlineData("力争2025年底前森林覆盖率达到45%。湿地保护率达到60%。", "2025-12-31 ")]                          // It doesn't open its sentence.
    public void A_date_that_opens_a_sentence_holds_for_the_goals_behind_it(string paragraph, string days) =>
        Assert.Equal(days, string.Join(' ', TargetReader.Read([paragraph], Context with { By = null }).Targets.Select(target => $"{target.By:yyyy-MM-dd}")));

    [Fact]
    public void A_date_carried_into_a_sentence_is_told_and_ends_with_its_paragraph()
    {
        TargetReading reading = TargetReader.Read(["到2025年，森林覆盖率达到45%。湿地保护率达到60%。", "完成造林10亩。"], Context with { By = null });

        Assert.Equal(["湿地保护率达到60%"], reading.Carried.Select(target => target.Text));
        Assert.Null(reading.Targets[^1].By);
    }

    [Fact]
    public void The_measures_own_day_stands_before_a_date_of_another_sentence() =>
        Assert.Equal(Context.By, TargetReader.Read(["到2025年，森林覆盖率达到45%。湿地保护率达到60%。"], Context).Targets[^1].By);

    static string Shown(TargetReading reading) => string.Join("; ", reading.Targets.Select(target =>
        FormattableString.Invariant($"{target.Quantity} {Sign(target.Comparator)} {target.Value} {target.Unit}{(target.Scope.Count > 0 ? " @" : "")}{string.Join('、', target.Scope)}")));

    static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.AtMost => "≤",
        Comparator.About => "≈",
        Comparator.IncreaseBy => "+",
        Comparator.DecreaseBy => "−",
        Comparator.MoreThan => ">",
        Comparator.LessThan => "<",
        _ => "=",
    };

    [Fact]
    public void A_unit_without_its_number_is_told() => Assert.Equal(["推广万平方米"], TargetReader.Read(["推广万平方米节能改造。"], Context).LostNumbers);

    [Fact]
    public void A_unit_that_names_a_size_has_lost_no_number() => Assert.Empty(TargetReader.Read(["实施亿元以上项目320个。"], Context).LostNumbers);

    [Fact]
    public void A_date_in_the_sentence_sets_its_last_day() =>
        Assert.Equal(new DateOnly(2024, 6, 30), Assert.Single(TargetReader.Read(["6月底前完成50家企业改造。"], Context).Targets).By);

    [Fact]
    public void Every_text_of_a_target_stands_in_its_paragraph_and_none_makes_it_fail() =>
        Gen.String[Gen.Char["完成达到约新增不低于合计分别0123456789.%万亿家个米吨，。、（）左右以上以下东城区6月底前٦９—~三千两\ud840"], 0, 60].Sample(text =>
            Assert.All(TargetReader.Read([text], Context).Targets, target => Assert.Contains(target.Text, text, StringComparison.Ordinal)));
}
