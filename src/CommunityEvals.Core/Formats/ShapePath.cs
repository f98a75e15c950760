using System.Globalization;
using System.Text;
using CommunityEvals.Yaml;

namespace CommunityEvals.Formats;

/// <summary>The way from the root to the node that is looked at. It becomes text only where something is reported.</summary>
internal sealed class ShapePath
{
    // A key, or null and the index of an item.
    private readonly List<(string? Key, int Index)> _steps = [];

    public void Enter(string key) => _steps.Add((key, 0));

    public void Enter(int index) => _steps.Add((null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>The path of the node, or of one of its keys: <c>[0].dataset.task_id</c>.</summary>
    public string Write(string? key = null)
    {
        var path = new StringBuilder();
        foreach (var step in _steps)
        {
            Append(path, step.Key, step.Index);
        }

        if (key is not null)
        {
            Append(path, key, 0);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, string? key, int index)
    {
        if (key is null)
        {
            path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            return;
        }

        path.Append('.', path.Length == 0 ? 0 : 1).Append(Quoted.OneLine(key));
    }
}
