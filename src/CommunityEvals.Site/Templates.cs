using System.Globalization;
using HandlebarsDotNet;

namespace CommunityEvals.Site;

/// <summary>The pages' templates. They write every value as text: <c>&lt;</c>, <c>&amp;</c> and quotes of strangers stay what they are.</summary>
internal sealed class Templates
{
    private static readonly string[] Partials = ["layout", "text", "link", "filters", "results", "status", "statistics", "claims", "spread", "progress"];
    private static readonly string[] Pages = ["index", "models", "benchmark", "model", "curated"];

    /// <summary>What every row of results has. It is put in by its letters: a call of a partial costs as much as the rest of the row.</summary>
    private const string Inlined = "cells";

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
            handlebars.RegisterTemplate(partial, Read(partial));
        }

        _pages = Pages.ToDictionary(page => page, page => handlebars.Compile(Read(page)), StringComparer.Ordinal);
    }

    /// <summary>The page that a template makes. Safe to call from several threads.</summary>
    /// <param name="template">The template's name.</param>
    /// <param name="page">What it shows.</param>
    public string Render(string template, object page) => _pages[template](page);

    private static string Read(string name) => Asset.Read(name + ".hbs").Replace($"{{{{!inline {Inlined}}}}}", Asset.Read(Inlined + ".hbs"));
}
