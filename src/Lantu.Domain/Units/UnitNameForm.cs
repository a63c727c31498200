using System.Text.RegularExpressions;

namespace Lantu.Domain.Units;

/// <summary>How names of bodies look, whatever the place: what they begin and end with.</summary>
static partial class UnitNameForm
{
    /// <summary>Whether the text ends as a name can end. A single character is never a name.</summary>
    public static bool Ends(string text) => text.Length > 1 && End().IsMatch(text);

    /// <summary>Whether the text begins as names of departments and groups begin.</summary>
    public static bool Starts(string text) => Start().IsMatch(text);

    /// <summary>Whether the text begins as hardly anything but a new name begins.</summary>
    public static bool StartsNew(string text) => text.Length > 1 && New().IsMatch(text);

    /// <summary>Whether the text has the form of a whole name: a department's, a group's, or a place's with its government.</summary>
    public static bool IsWhole(string text) => (Starts(text) && text.Length > 2 && Ends(text)) || Place().IsMatch(text);

    [GeneratedRegex("""(?:局|委|办|厅|部|署|政府|公司|集团|中心|院|会|街道|镇|乡|区|县|市|州|盟|旗|单位|部门|室|队|所|站|大学|学院|学校|银行|组|处|行|社|台|馆|园|协会|联合会|海关|[)）])$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex End();

    /// <summary>Whether the text can be nothing but the name of a department, a government or their group: 省财政厅, 各市人民政府, and not 省级开发区.</summary>
    public static bool IsBody(string text) => text.Length > 2 && Body().IsMatch(text);

    [GeneratedRegex("""^(?:[市省区县州](?!级|内|外|辖|域|属)|国家|中国|各(?=.*政府$|.*管委会$|.*部门$|.*单位$|.*办事处$)|(?:[\p{IsCJKUnifiedIdeographs}]{1,6}[省市区县州](?!级)))[\p{IsCJKUnifiedIdeographs}（）()、]*(?:局|委|办|厅|部|署|政府|委员会|办公室|管委会|集团|公司|总队|支队|法院|检察院|总工会|联合会|妇联|残联|工商联|科协|银行|海关|办事处|部门|单位|文联|社科院|协会|中心)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Body();

    [GeneratedRegex("""^(?:市|省|区|县|州|各|国家|中国|中央|相关|有关|自治区)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Start();

    [GeneratedRegex("""^(?:市|省|各|国家|中国|国网|相关|有关)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex New();

    [GeneratedRegex("""^[\p{IsCJKUnifiedIdeographs}]{1,8}(?:(?:区|县|市|州|旗|镇|乡)(?:人民)?政府|管委会|管理委员会|街道办事处)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Place();
}
