using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>All results, task by task. Safe to ask from several threads.</summary>
internal sealed class ResultsByTask
{
    private readonly IndexedResult[] _results;

    /// <summary>For each result the place of the one of its task before it, from 1: many lists that grow would cost more than all that is asked of them.</summary>
    private readonly int[] _before;
    private readonly Dictionary<IndexedResult, Task> _tasks = new(SameResultComparer.Task);

    /// <summary>Goes through the results of all files.</summary>
    public ResultsByTask(IReadOnlyCollection<ResultsDocument> documents)
    {
        var count = 0;
        foreach (var document in documents)
        {
            count += document.Results.Count;
        }

        _results = new IndexedResult[count];
        _before = new int[count];
        count = 0;
        foreach (var document in documents)
        {
            for (var i = 0; i < document.Results.Count; i++)
            {
                Add(document.Results[i], count++);
            }
        }
    }

    /// <summary>The spread of a task's values; null when it has no results.</summary>
    public TaskSpread? SpreadOf(IndexedResult result)
    {
        if (!_tasks.TryGetValue(result, out var task))
        {
            return null;
        }

        // Made by two threads at once it is the same, and none waits for the other.
        return task.Spread ??= new(Of(task));
    }

    private void Add(IndexedResult result, int place)
    {
        if (!_tasks.TryGetValue(result, out var task))
        {
            _tasks.Add(result, task = new());
        }

        _results[place] = result;
        _before[place] = task.Last;
        task.Last = place + 1;
    }

    private IEnumerable<IndexedResult> Of(Task task)
    {
        for (var place = task.Last; place > 0; place = _before[place - 1])
        {
            yield return _results[place - 1];
        }
    }

    private sealed class Task
    {
        /// <summary>The place of its last result, from 1; 0 for none.</summary>
        public int Last { get; set; }

        public TaskSpread? Spread { get; set; }
    }
}
