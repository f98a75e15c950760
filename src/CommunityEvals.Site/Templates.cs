using System.Globalization;
using HandlebarsDotNet;

namespace CommunityEvals.Site;

/// <summary>The pages' templates. They write every value as text: <c>&lt;</c>, <c>&amp;</c> and quotes of strangers stay what they are.</summary>
internal sealed class Templates
{
    private static readonly string[] Partials = ["layout", "text", "link", "filters", "results", "cells", "status", "statistics", "claims", "spread", "progress"];
    private static readonly string[] Pages = ["index", "models", "benchmark", "model", "curated"];

    private readonly Dictionary<string, HandlebarsTemplate<object, object>> _pages;

    public Templates()
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
        });
        foreach (var partial in Partials)
        {
            handlebars.RegisterTemplate(partial, Asset.Read(partial + ".hbs"));
        }

        _pages = Pages.ToDictionary(page => page, page => handlebars.Compile(Asset.Read(page + ".hbs")), StringComparer.Ordinal);
    }

    /// <summary>The page that a template makes. Safe to call from several threads.</summary>
    /// <param name="template">The template's name.</param>
    /// <param name="page">What it shows.</param>
    public string Render(string template, object page) => _pages[template](page);
}
