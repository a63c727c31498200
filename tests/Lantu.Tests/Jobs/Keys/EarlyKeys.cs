using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Lantu.Tests.Jobs.Keys;

/// <summary>What a node sees that looked before any other had stored its key: nothing but its own.</summary>
sealed class EarlyKeys(IXmlRepository stored) : IXmlRepository
{
    readonly List<XElement> _own = [];

    public IReadOnlyCollection<XElement> GetAllElements() => _own;

    public void StoreElement(XElement element, string friendlyName)
    {
        stored.StoreElement(element, friendlyName);
        _own.Add(element);
    }
}
