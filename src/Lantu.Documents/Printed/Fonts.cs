namespace Lantu.Documents.Printed;

/// <summary>The fonts that GB/T 9704-2012 names, by the names most systems know them under.</summary>
static class Fonts
{
    public const string Body = "仿宋";
    public const string Title = "方正小标宋简体";
    public const string Heading = "黑体";
    public const string Subheading = "楷体";
    public const string PageNumber = "宋体";
    public const string Latin = "Times New Roman";

    /// <summary>Other names of each, and free fonts to take its place.</summary>
    public static readonly IReadOnlyList<(string Font, string Alternatives)> All =
    [
        (Body, "仿宋_GB2312,FangSong,FZFangSong-Z02,Noto Serif CJK SC,Source Han Serif SC"),
        (Title, "FZXiaoBiaoSong-B05S,FZXiaoBiaoSong-B05,STZhongsong,Noto Serif CJK SC,Source Han Serif SC"),
        (Heading, "SimHei,FZHei-B01,Noto Sans CJK SC,Source Han Sans SC"),
        (Subheading, "楷体_GB2312,KaiTi,FZKai-Z03,LXGW WenKai,Noto Serif CJK SC"),
        (PageNumber, "SimSun,FZShuSong-Z01,Noto Serif CJK SC,Source Han Serif SC"),
        (Latin, "Liberation Serif"),
    ];
}
