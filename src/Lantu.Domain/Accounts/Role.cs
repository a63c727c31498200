namespace Lantu.Domain.Accounts;

/// <summary>A business role.</summary>
public enum Role
{
    /// <summary>联络员: reports for a unit.</summary>
    Preparer,

    /// <summary>签发人: signs a unit's report off.</summary>
    Approver,

    /// <summary>初审: checks what is reported on measures that the unit, a municipal department, leads.</summary>
    Checker,

    /// <summary>计划办: runs the plans of a place.</summary>
    Coordinator,

    /// <summary>分管领导: reads all of a place's plans.</summary>
    Leader,

    /// <summary>绩效督查: reads all of a place's plans, with a hand-over package.</summary>
    Inspector,
}
