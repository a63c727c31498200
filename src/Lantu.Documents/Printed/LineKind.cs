namespace Lantu.Documents.Printed;

/// <summary>What a line outside tables is: it decides how the line is set.</summary>
enum LineKind
{
    /// <summary>发文字号.</summary>
    DocumentNumber,

    /// <summary>标题 of the notice.</summary>
    Title,

    /// <summary>主送机关.</summary>
    Addressees,

    /// <summary>正文.</summary>
    Text,

    /// <summary>附件说明, its first line.</summary>
    Attachment,

    /// <summary>Further lines of 附件说明.</summary>
    AttachmentBelow,

    /// <summary>发文机关署名.</summary>
    Issuer,

    /// <summary>成文日期.</summary>
    Date,

    /// <summary>附件1, above an annex.</summary>
    AnnexMark,

    /// <summary>The title of an annex.</summary>
    AnnexTitle,

    /// <summary>一、 in running text.</summary>
    Section,

    /// <summary>（一） in running text.</summary>
    Subsection,
}
