import type { Catalogue } from '@kvadrant/core'

/** What an embed page says to people, and what it tells the developers of the page around it. */
export const frameTexts: Catalogue = {
  sv: {
    'frame.alone': 'Den här sidan visar en figur inuti en annan sida, och gör inget för sig själv.',
    'frame.not-allowed':
      'Sidan {origin} står inte på listan över sidor som får visa figurer härifrån. Den som sköter den här adressen kan lägga till den i attributet data-allow.',
    'frame.origin': 'Ett meddelande från {origin} togs inte emot: sidan får inte tala med figuren.',
    'frame.version': 'Meddelandet är av en annan version än figurens sida förstår.',
    'frame.type': 'Meddelandet är av en sort som figurens sida inte känner till.',
    'frame.field': 'Meddelandet togs inte emot: delen {field} går inte att använda.',
    'frame.setting': 'Inställningen {field} finns inte, eller har ett värde som inte går att läsa.',
    'frame.not-plain':
      'Meddelandet innehöll funktioner eller annat som inte är data. Det är utelämnat.',
    'frame.unreadable': 'En del av meddelandet gick inte att läsa. Den är utelämnad.',
    'frame.cyclic': 'Något i meddelandet innehöll sig självt. Det är utelämnat.',
    'frame.too-deep': 'Meddelandet togs inte emot: för många listor inuti varandra.',
    'frame.too-large': 'Meddelandet togs inte emot: det är för stort.',
    'frame.answer': 'Ett svar gällde en flytt som inte väntar på något svar.',
  },
  en: {
    'frame.alone': 'This page shows a figure inside another page, and does nothing by itself.',
    'frame.not-allowed':
      'The page {origin} is not on the list of those that may show figures from here. Whoever runs this address can add it to the attribute data-allow.',
    'frame.origin': 'A message from {origin} was ignored: that page may not speak to the figure.',
    'frame.version': 'The message is of another version than the figure’s page understands.',
    'frame.type': 'The message is of a kind that the figure’s page does not know.',
    'frame.field': 'The message was ignored: its part {field} cannot be used.',
    'frame.setting': 'There is no setting {field}, or its value cannot be read.',
    'frame.not-plain':
      'The message held functions, or something else that is no data. It is left out.',
    'frame.unreadable': 'A part of the message could not be read. It is left out.',
    'frame.cyclic': 'Something in the message contained itself. It is left out.',
    'frame.too-deep': 'The message was ignored: too many lists inside one another.',
    'frame.too-large': 'The message was ignored: it is too large.',
    'frame.answer': 'An answer was about a move that waits for none.',
  },
}
