namespace Lantu.Standards.Ecology;

/// <summary>Class of ecological status by EI.</summary>
public enum StatusClass
{
    /// <summary>优: 75 and more.</summary>
    Excellent,

    /// <summary>良: 55 to under 75.</summary>
    Good,

    /// <summary>一般: 35 to under 55.</summary>
    Fair,

    /// <summary>较差: 20 to under 35.</summary>
    Poor,

    /// <summary>差: under 20.</summary>
    Bad,
}
