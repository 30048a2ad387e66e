/**
 * The addresses of the protocol, as templates (RFC 6570) that programs fill in, and the files they then ask for.
 *
 * What is asked is in the path, since no server of files reads a query: `/dts/navigation/a-res-1/op-3;down=1.json`.
 * Each is a template of its own for the whole and for one resource, which differ in what is filled in already.
 */
import { addressOf, dataPath, dtsPath } from '../../site'

/** The templates of the entry, or of one collection or resource. */
export interface Templates {
  collection: string
  navigation: string
  document: string
}

/** The templates of the entry. @param hasPassages whether a paragraph can be asked for */
export function entryTemplates(hasPassages: boolean): Templates {
  return {
    collection: addressOf(dtsPath('collection{/id}{;nav}.json')),
    navigation: addressOf(dtsPath(`navigation{/resource${hasPassages ? ',ref' : ''}}{;down}.json`)),
    document: addressOf(
      hasPassages
        ? dtsPath('document{/resource,ref}.tei')
        : dataPath({ id: '{resource}', translation: null }, 'tei'),
    ),
  }
}

/** The templates of a collection or resource, which are those of the entry with its id in them. */
export function templatesOf(id: string, hasPassages: boolean): Templates {
  const ref = hasPassages ? '{/ref}' : ''
  return {
    collection: addressOf(dtsPath(`collection/${id}{;nav}.json`)),
    navigation: addressOf(dtsPath(`navigation/${id}${ref}{;down}.json`)),
    document: addressOf(
      hasPassages
        ? dtsPath(`document/${id}{/ref}.tei`)
        : dataPath({ id, translation: null }, 'tei'),
    ),
  }
}

/** Which of a collection's neighbours are asked for; null for those below it. */
export type Nav = 'children' | 'parents' | null

/** The file that answers for a collection. @param id null for that of all */
export function collectionFile(id: string | null, nav: Nav): string {
  return `collection${id === null ? '' : `/${id}`}${nav === null ? '' : `;nav=${nav}`}.json`
}

/** The file that answers for the units of a resource. @param ref null for all of it */
export function navigationFile(id: string, ref: string | null, down: number | null): string {
  return `navigation/${pathOf(id, ref)}${down === null ? '' : `;down=${down}`}.json`
}

/** The file that has the words of a resource, or of one unit of it. */
export function documentFile(id: string, ref: string | null): string {
  return `document/${pathOf(id, ref)}.tei`
}

function pathOf(id: string, ref: string | null): string {
  return ref === null ? id : `${id}/${ref}`
}
