using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Views;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Lantu.Features.Measures;

/// <summary>Views of the measure table under names. Their forms have a page of their own, so that the table, which carries nobody's token, is kept ready.</summary>
static class ViewEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder views = app.MapGroup("/plans/{number:int}/views").Needs(Power.PreparePlans, Subject.Plan);
        views.MapGet("", (int number, HttpRequest request, LantuDb db, CancellationToken cancellation) => ShowAsync(number, MeasureFilter.From(request.Query), null, db, cancellation)).Needs(Power.ReadPlans, Subject.Plan);
        views.MapPost("", SaveAsync);
        views.MapPost("/{view:int}/rename", RenameAsync);
        views.MapPost("/{view:int}/remove", RemoveAsync);
    }

    static Task<IResult> SaveAsync(int number, [AsParameters] ViewForm form, NamedViews views, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        MeasureFilter filter = MeasureFilter.From(new QueryCollection(QueryHelpers.ParseQuery(form.Query)));
        return ActAsync(number, filter, form, null, () => views.SaveAsync(number, form.Name, filter.Query, visitor.Actor), $"/plans/{number}/measures{filter.Query}", db, cancellation);
    }

    static Task<IResult> RenameAsync(int number, int view, [AsParameters] ViewForm form, NamedViews views, Visitor visitor, LantuDb db, CancellationToken cancellation) =>
        ActAsync(number, new MeasureFilter(), form, view, () => views.RenameAsync(number, view, form.Was ?? "", form.Name, visitor.Actor), $"/plans/{number}/views", db, cancellation);

    static Task<IResult> RemoveAsync(int number, int view, [AsParameters] ViewForm form, NamedViews views, Visitor visitor, LantuDb db, CancellationToken cancellation) =>
        ActAsync(number, new MeasureFilter(), null, null, () => views.RemoveAsync(number, view, form.Was ?? "", visitor.Actor), $"/plans/{number}/views", db, cancellation);

    static async Task<IResult> ActAsync(int number, MeasureFilter filter, ViewForm? form, int? view, Func<Task> act, string then, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            await act();
            return TypedResults.LocalRedirect(then);
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(number, filter, (refused, form, view), db, cancellation);
        }
    }

    static async Task<IResult> ShowAsync(int number, MeasureFilter filter, (RefusedException Reason, ViewForm? Form, int? View)? refused, LantuDb db, CancellationToken cancellation) =>
        await ViewQueries.FindAsync(db, number, filter, cancellation) is not { } views ? TypedResults.NotFound()
            : refused is not { } no ? new RazorComponentResult<ViewsPage>(new { Shown = views })
            : new RazorComponentResult<ViewsPage>(new { Shown = views with { Refused = Refusals.Of(no.Reason), Typed = no.Form, TypedFor = no.View } }) { StatusCode = Refusals.Status(no.Reason) };
}
