import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'

/** A button with an icon. Its label is its accessible name, and its tooltip on hover and focus. */
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
