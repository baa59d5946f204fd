import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'

/** A button that is only a drawing; its name is read aloud and shown when pointed at or focused. */
export function ToolButton({
  icon,
  label,
  onPress,
  isDisabled = false,
}: {
  icon: IconName
  label: string
  onPress(): void
  isDisabled?: boolean
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button className="tool" aria-label={label} onPress={onPress} isDisabled={isDisabled}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
