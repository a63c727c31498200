using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Lantu.Ui;

/// <summary>
/// A part of a page that is made once for each key and language and then sent as it is. Nothing in it may depend on who looks, on the hour, or on
/// anything else that the key does not hold.
/// </summary>
public sealed class Kept(KeptParts parts, IServiceProvider services, ILoggerFactory logs) : IComponent
{
    RenderHandle _place;

    /// <summary>All that the part depends on, its language apart; without one it is made each time.</summary>
    [Parameter, EditorRequired] public required object? Key { get; set; }

    [Parameter, EditorRequired] public required RenderFragment ChildContent { get; set; }

    public void Attach(RenderHandle renderHandle) => _place = renderHandle;

    public async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (Key is null)
        {
            _place.Render(ChildContent);
            return;
        }

        (object, string) key = (Key, CultureInfo.CurrentUICulture.Name);
        string? made = parts.Find(key);
        if (made is null)
        {
            made = await MakeAsync();
            parts.Keep(key, made);
        }

        _place.Render(builder => builder.AddMarkupContent(0, made));
    }

    async Task<string> MakeAsync()
    {
        await using HtmlRenderer renderer = new(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Part>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Part.ChildContent)] = ChildContent }))).ToHtmlString());
    }

    sealed class Part : IComponent
    {
        RenderHandle _place;

        [Parameter] public required RenderFragment ChildContent { get; set; }

        public void Attach(RenderHandle renderHandle) => _place = renderHandle;

        public Task SetParametersAsync(ParameterView parameters)
        {
            parameters.SetParameterProperties(this);
            _place.Render(ChildContent);
            return Task.CompletedTask;
        }
    }
}
