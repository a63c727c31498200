using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>The sheets of a directory's workbook and their columns: the form is the same in every language of the program.</summary>
static class DirectorySheets
{
    public const string Units = "单位";
    public const string Names = "其他名称";
    public const string Groups = "单位组";
    public const string Contacts = "联系人";
    public const string Edition = "名录";

    public const string Number = "编号";
    public const string Name = "名称";
    public const string FullName = "全称";
    public const string Kind = "类别";
    public const string Parent = "上级单位";
    public const string From = "启用日期";
    public const string To = "终止日期";
    public const string Successor = "承接单位";

    public const string UnitNumber = "单位编号";
    public const string UnitName = "单位名称";
    public const string OtherName = "其他名称";
    public const string Until = "最后使用日";
    public const string WasOwn = "曾为正式名称";
    public const string FullNameThen = "当时全称";

    public const string GroupAliases = "其他名称（每行一个）";
    public const string GroupKind = "成员类别";
    public const string GroupMembers = "成员（每行一个）";
    public const string GroupOnlyIfNamed = "点名才包含（每行一个）";

    public const string Role = "身份";
    public const string Person = "姓名";
    public const string Post = "职务";
    public const string Telephone = "电话";
    public const string Email = "邮箱";
    public const string FirstDay = "起始日期";
    public const string LastDay = "截止日期";

    public const string Item = "项目";
    public const string Content = "内容";
    public const string Place = "地区";
    public const string Revision = "修订号";
    public const string Yes = "是";

    public static readonly IReadOnlyList<(UnitKind Kind, string Word)> Kinds =
    [
        (UnitKind.Department, "市级部门"), (UnitKind.District, "区（县）"), (UnitKind.Township, "乡镇街道"), (UnitKind.Enterprise, "企业"), (UnitKind.National, "中央驻地机构"), (UnitKind.Party, "党群机构"), (UnitKind.Other, "其他"),
    ];

    public static readonly IReadOnlyList<(ContactRole Role, string Word)> Roles = [(ContactRole.Leader, "分管领导"), (ContactRole.Head, "处室负责人"), (ContactRole.Liaison, "联络员")];
}
