import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The order of test files: the long ones first, and those that share a process last and in a row, since a process is kept for the next file
 * only if that shares it too.
 */
export class PureFilesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const shares = ({ project }: TestSpecification) => !project.config.isolate
    return [...sorted.filter(file => !shares(file)), ...sorted.filter(shares)]
  }
}
