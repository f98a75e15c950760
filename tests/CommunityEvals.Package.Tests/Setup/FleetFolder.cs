namespace CommunityEvals.Package.Tests.Setup;

/// <summary>A tree of models that are built one by one into shards, and a project that merges these, <c>merge.proj</c>.</summary>
internal static class FleetFolder
{
    /// <summary>What every project of the samples declares.</summary>
    public const string Items = """
        <ItemGroup>
          <EvalMetric Include="lumen-lab/dictation#quiet_room_wer" LowerIsBetter="true" Unit="percent" />
          <EvalMetric Include="lumen-lab/dictation#noisy_room_wer" LowerIsBetter="true" Unit="percent" />
          <EvalLeaderboard Include="Reasoning" Tasks="Idavidrein/gpqa#diamond;cais/hle#hle" />
        </ItemGroup>
        """;

    /// <summary>The build of all models, and nothing else.</summary>
    private const string Traversal = """
        <Project DefaultTargets="Build">
          <ItemGroup>
            <ProjectReference Include="models/*/*/evals.proj" />
            <ProjectReferenceTargets Include="Build" Targets="Build" />
          </ItemGroup>
          <Target Name="Restore" />
          <Target Name="Build">
            <MSBuild Projects="@(ProjectReference)" BuildInParallel="true" />
          </Target>
        </Project>
        """;

    /// <summary>Writes the projects of a fleet beside the files that are in the folder.</summary>
    /// <param name="folder">The folder, with <c>models/owner/name/</c> below it.</param>
    /// <param name="properties">What all projects set.</param>
    public static TestFolder WithFleet(this TestFolder folder, string properties = "")
    {
        var common = $"<PropertyGroup>{properties}</PropertyGroup>{Items}";
        foreach (var model in ModelsIn(folder))
        {
            folder.Write($"models/{model}/evals.proj", TestFolder.SdkProject($"""
                {common}
                <PropertyGroup>
                  <CommunityEvalsModelId>{model}</CommunityEvalsModelId>
                  <CommunityEvalsShardByDataset>true</CommunityEvalsShardByDataset>
                  <CommunityEvalsShardRoot>models/{model}</CommunityEvalsShardRoot>
                </PropertyGroup>
                """));
        }

        return folder
            .Write("dirs.proj", Traversal)
            .Write("merge.proj", TestFolder.SdkProject($"""{common}<ItemGroup><EvalShard Include="models/*/*/bin/leaderboard.shards/**/*.json" /></ItemGroup>"""));
    }

    /// <summary>Writes the solution of all models.</summary>
    public static TestFolder WithSolution(this TestFolder folder)
    {
        var projects = ModelsIn(folder).Select(model => $"""<Folder Name="/{model}/"><Project Path="models/{model}/evals.proj" Type="C#" /></Folder>""");
        return folder.Write("models.slnx", $"<Solution>{string.Concat(projects)}</Solution>");
    }

    /// <summary>The models that have files.</summary>
    public static IReadOnlyList<string> ModelsIn(TestFolder folder) =>
    [
        .. Directory.GetDirectories(folder.FullPath("models"))
            .SelectMany(Directory.GetDirectories)
            .Select(path => Path.GetRelativePath(folder.FullPath("models"), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
