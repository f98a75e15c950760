using System.Text;
using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Tasks.Caching;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Settings;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks;

/// <summary>
/// Finds out what the compiler, which may not look at the disk itself, has to be told of the eval files: the git repos that
/// hold them, what the cards of their models declare, and what their paths do not say.
/// </summary>
public sealed class DescribeEvalFiles : Microsoft.Build.Utilities.Task
{
    /// <summary>Full path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>Files of results, with <c>ModelId</c> if the user gave it.</summary>
    public ITaskItem[] Results { get; set; } = [];

    /// <summary>Candidates for definitions, with <c>DatasetId</c> if the user gave it.</summary>
    public ITaskItem[] Benchmarks { get; set; } = [];

    /// <summary><c>EvalMirror</c> items.</summary>
    public ITaskItem[] Mirrors { get; set; } = [];

    /// <summary><c>EvalMetric</c> items.</summary>
    public ITaskItem[] Metrics { get; set; } = [];

    /// <summary>The address of a Hub of one's own (<c>HF_ENDPOINT</c>); empty for none.</summary>
    public string? HubEndpoint { get; set; }

    /// <summary>The Hub's clones that hold the files, as <see cref="HubCloneList"/> writes them.</summary>
    [Output]
    public string Clones { get; private set; } = "";

    /// <summary>What the cards beside the results declare as base models, as <see cref="BaseModelList"/> writes it.</summary>
    [Output]
    public string BaseModels { get; private set; } = "";

    /// <summary>The declared metrics, as <see cref="MetricList"/> writes them. What is wrong with them the check says.</summary>
    [Output]
    public string MetricLine { get; private set; } = "";

    /// <summary>Full paths of the <c>.editorconfig</c> files that are for the files: the compiler's own search looks beside source code alone.</summary>
    [Output]
    public string[] EditorConfigs { get; private set; } = [];

    /// <summary>A text that changes whenever a file is added or removed, so that the compiler runs again.</summary>
    [Output]
    public string FileListHash { get; private set; } = "";

    /// <summary>The files that are there, each once. The compiler would stop at one that is not.</summary>
    [Output]
    public ITaskItem[] PresentFiles { get; private set; } = [];

    /// <summary>The files whose path does not tell what they are for or whose, with <c>Role</c>, <c>ModelId</c> and <c>DatasetId</c>.</summary>
    [Output]
    public ITaskItem[] DescribedFiles { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var listed = ListedFile.All(ProjectFolder, Results, Benchmarks);
        var surroundings = Surroundings.Of(listed, Mirrors.Select(item => item.GetMetadata("FullPath")), ProjectFolder, HubEndpoint);
        Clones = HubCloneList.Write(surroundings.Clones);
        BaseModels = BaseModelList.Write(surroundings.Cards);
        EditorConfigs = [.. surroundings.EditorConfigs];
        MetricLine = MetricList.Write(MetricReader.Read(Metrics, new()));
        FileListHash = Hash(listed.Select(file => file.File.Path));
        var links = new LinksOut(ProjectFolder);
        var present = listed.Where(file => file.IsForCompiler(links)).ToList();
        PresentFiles = present.Select(file => file.Item!).ToArray();
        DescribedFiles = present.Where(IsNotToldByPath).Select(Describe).ToArray();
        return true;
    }

    private static bool IsNotToldByPath(ListedFile file) => file.HasOwner || FileClassifier.KindOf(file.File.Path) != RoleOf(file);

    private static ITaskItem Describe(ListedFile file)
    {
        var item = new TaskItem(file.Item!);
        item.SetMetadata("Role", RoleOf(file).ToString());
        return item;
    }

    private static EvalFileKind RoleOf(ListedFile file) =>
        file.File.Kind == EvalFileKind.Benchmark ? EvalFileKind.Benchmark : EvalFileKind.Results;

    private static string Hash(IEnumerable<string> paths) => Hex.Of(Observation.HashOf(Encoding.UTF8.GetBytes(string.Join("\n", paths))));
}
