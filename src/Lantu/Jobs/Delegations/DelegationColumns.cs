namespace Lantu.Jobs.Delegations;

/// <summary>The columns of a unit's sheet of delegations. They are the file's words, alike in every language of the pages.</summary>
static class DelegationColumns
{
    public const string Key = "编号";
    public const string Text = "工作措施";
    public const string Edition = "版次";
    public const string Child = "下级单位";
    public const string Quantity = "指标";
    public const string Expected = "本单位任务量";
    public const string Unit = "计量单位";
    public const string Share = "分解量";
    public const string Days = "提前工作日";
    public const string Note = "要求";
    public const string Reason = "理由";

    /// <summary>Without these a sheet can't be read.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Key, Edition, Child, Quantity, Unit, Share, Days, Note, Reason];
}
