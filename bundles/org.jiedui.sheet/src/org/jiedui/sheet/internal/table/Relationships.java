/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.jiedui.sheet.SheetRefusedException;

/** Which part of a workbook each sheet is. */
final class Relationships {

	private final Map<String, String> targets;

	/** @param targets takes the parts by identifier */
	Relationships(Map<String, String> targets) {
		this.targets = targets;
	}

	/** Goes through the part as the survey does. */
	void read(XMLStreamReader xml, SheetSurvey survey) throws XMLStreamException, SheetRefusedException {
		survey.read(new StreamReaderDelegate(xml) {
			@Override
			public int next() throws XMLStreamException {
				int event = super.next();
				if (event == START_ELEMENT && "Relationship".equals(getLocalName())) {
					String id = getAttributeValue(null, "Id");
					String target = getAttributeValue(null, "Target");
					if (id != null && target != null) {
						targets.put(id, target);
					}
				}
				return event;
			}
		});
	}
}
