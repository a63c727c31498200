namespace Lantu.Domain.Units;

/// <summary>What a person is to be asked for at a unit.</summary>
public enum ContactRole
{
    /// <summary>The leader in charge 分管领导.</summary>
    Leader,

    /// <summary>The head of the division that does the work 处室负责人.</summary>
    Head,

    /// <summary>The liaison officer 联络员.</summary>
    Liaison,
}
