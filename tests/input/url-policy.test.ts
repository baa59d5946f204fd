import { describe, expect, it } from 'vitest'
import { checkedUrl, isPublicAddress, RefusedUrl } from '../../seed/input/url-policy.ts'

describe('an address to fetch', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1.:80/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:1::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://0.0.0.0/',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://192.0.0.192/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://①②⑦.⓪.⓪.①/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://router/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://wiki.corp/',
    'http://nas.home.arpa/',
    'http://user@news.example/',
    'http://:secret@news.example/',
    'http://news.example@127.0.0.1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'gopher://news.example/',
    'ftp://news.example/',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'blob:http://news.example/1',
    '//news.example/',
    'news.example',
    'http://',
    'http://news.example:22/',
    'http://news.example:25/',
    'http://news.example:0/',
    'http://news.example:99999/',
    'http://1.2.3.4.5/',
    'http://a b/',
    `http://news.example/${'a'.repeat(3000)}`,
    '',
  ])('%j is refused', address => {
    expect(() => checkedUrl(address)).toThrow(RefusedUrl)
  })

  it.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c'],
    ['HTTP://News.Example:80/', 'http://news.example/'],
    ['https://news.example:8443/', 'https://news.example:8443/'],
    ['https://1.1.1.1/', 'https://1.1.1.1/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
    ['https://médias.example/é', 'https://xn--mdias-bsa.example/%C3%A9'],
    ['https://localhost.example/', 'https://localhost.example/'],
  ])('%j may be', (address, href) => {
    expect(checkedUrl(address).href).toBe(href)
  })

  it('says what is wrong without more of the address than a screen holds', () => {
    try {
      checkedUrl(`gopher://${'a'.repeat(1500)}`)
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(300)
    }
  })
})

describe('an address that a name resolves to', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.15.0.1', '100.63.255.255', '2606:4700::1111'])('%s is public', address => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each(['127.0.0.1', '10.1.2.3', '::1', '::ffff:8.8.8.8', 'fe80::1%eth0', '0.0.0.0', 'news.example', '', '1e9'])(
    '%j is not',
    address => {
      expect(isPublicAddress(address)).toBe(false)
    },
  )
})
