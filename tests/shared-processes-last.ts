import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The order of test files: the long ones first, and those that share a process last, project by project, since a process is kept for the next file
 * only if that is of the same project and shares it too.
 */
export class SharedProcessesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ project: { config, name } }: TestSpecification) => (config.isolate ? '' : name)
    const ranks = [...new Set(sorted.map(rank))].sort()
    return ranks.flatMap(each => sorted.filter(file => rank(file) === each))
  }
}
