using System.Globalization;
using HandlebarsDotNet;

namespace CommunityEvals.Site;

/// <summary>The pages' templates. They write every value as text: <c>&lt;</c>, <c>&amp;</c> and quotes of strangers stay what they are.</summary>
internal sealed class Templates
{
    private static readonly string[] Partials = ["layout", "text", "link", "filters", "results", "row", "status", "source", "date", "claims", "spread", "progress"];

    private readonly IHandlebars _handlebars = Handlebars.Create(new HandlebarsConfiguration
    {
        ThrowOnUnresolvedBindingExpression = true,
        FormatProvider = CultureInfo.InvariantCulture,
    });

    private readonly Dictionary<string, HandlebarsTemplate<object, object>> _pages = new(StringComparer.Ordinal);

    public Templates()
    {
        foreach (var partial in Partials)
        {
            _handlebars.RegisterTemplate(partial, Asset.Read(partial + ".hbs"));
        }
    }

    /// <summary>The page that a template makes.</summary>
    /// <param name="template">The template's name.</param>
    /// <param name="page">What it shows.</param>
    public string Render(string template, object page)
    {
        if (!_pages.TryGetValue(template, out var render))
        {
            render = _handlebars.Compile(Asset.Read(template + ".hbs"));
            _pages.Add(template, render);
        }

        return render(page);
    }
}
