using System.Globalization;
using System.Text;

namespace CommunityEvals.Analyzers.Tests;

/// <summary>What a build writes for the compiler: a global config with properties and, by file, metadata.</summary>
internal sealed class BuildConfig
{
    public const string Path = "/repo/obj/app.GeneratedMSBuildEditorConfig.editorconfig";

    private readonly StringBuilder _text = new("is_global = true\n");

    public BuildConfig Property(string name, string value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"build_property.{name} = {value}\n");
        return this;
    }

    public BuildConfig Described(string path, string role, string repoMetadata = "ModelId", string repoId = "")
    {
        _text.Append(CultureInfo.InvariantCulture, $"[{path}]\nbuild_metadata._CommunityEvalsDescribed.Role = {role}\n");
        _text.Append(CultureInfo.InvariantCulture, $"build_metadata._CommunityEvalsDescribed.{repoMetadata} = {repoId}\n");
        return this;
    }

    /// <summary>What an <c>.editorconfig</c> says of a rule in one file.</summary>
    public BuildConfig Severity(string path, string id, string severity)
    {
        _text.Append(CultureInfo.InvariantCulture, $"[{path}]\ncommunity_evals.{id}.severity = {severity}\n");
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>The properties of a model's own repo at <c>/repo</c>.</summary>
    public static BuildConfig OfModel() => new BuildConfig().Property("_CommunityEvalsRoot", "/repo/").Property("CommunityEvalsModelId", "acme/model");

    /// <summary>The properties of a tree of many models and benchmarks at <c>/repo</c>.</summary>
    public static BuildConfig OfTree() => new BuildConfig().Property("ProjectDir", "/repo/");
}
