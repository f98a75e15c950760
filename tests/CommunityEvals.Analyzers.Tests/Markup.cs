using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace CommunityEvals.Analyzers.Tests;

/// <summary>Compares what the analyzer reports with marks in the YAML: <c>{|EVAL003:dataset|}</c>.</summary>
internal static class Markup
{
    public static Task Verify(BuildConfig config, params (string Path, string Yaml)[] files) =>
        Verify(config, files.Select(file => (file.Path, SourceText.From(file.Yaml))).ToArray());

    public static async Task Verify(BuildConfig config, params (string Path, SourceText Yaml)[] files)
    {
        var test = new CSharpAnalyzerTest<CommunityEvalsAnalyzer, DefaultVerifier>
        {
            TestCode = "class Program;",
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
        };
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AnalyzerConfigFiles.Add((BuildConfig.Path, config.ToString()));
        test.TestState.AdditionalFiles.AddRange(files);
        await test.RunAsync();
    }
}
