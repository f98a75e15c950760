using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Looks after <c>CommunityEvalsPreset</c>, which names one of the global configs that come with the package.</summary>
internal static class PresetFile
{
    private const string Extension = ".globalconfig";

    public static void Check(string? preset, string folder, SettingProblems problems)
    {
        if (string.IsNullOrWhiteSpace(preset))
        {
            return;
        }

        try
        {
            var known = Disk.List(folder)
                .Where(path => path.EndsWith(Extension, StringComparison.Ordinal))
                .Select(Path.GetFileNameWithoutExtension)
                .ToList();
            if (!known.Contains(preset, StringComparer.Ordinal))
            {
                problems.Add($"CommunityEvalsPreset is '{preset}': write {SettingProblems.List(known)}, or leave it out");
            }
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            problems.Add($"CommunityEvalsPreset is '{preset}', but the presets cannot be read: {exception.Message}");
        }
    }
}
