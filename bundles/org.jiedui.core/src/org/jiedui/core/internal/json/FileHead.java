/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.io.IOException;
import java.math.BigDecimal;

import org.jiedui.core.internal.json.LocatedNode.Scalar;
import org.jiedui.core.json.ProgrammeFormatException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * How a file begins: format and version come first, so that a file of another kind is not read at length before it is refused.
 *
 * @param format what the file calls itself
 * @param version the highest that is read
 * @param otherwise the sentence for a file of another kind
 */
record FileHead(String format, int version, String otherwise) {

	/** @param json stands before the first token, and then behind the version */
	void read(JsonParser json, Complaints complaints) throws ProgrammeFormatException, IOException {
		boolean right = json.nextToken() == JsonToken.START_OBJECT && FileFormat.FORMAT.equals(json.nextFieldName())
				&& format.equals(json.nextTextValue());
		if (!right || !FileFormat.VERSION_KEY.equals(json.nextFieldName())) {
			throw complaints.whole(otherwise);
		}
		json.nextToken();
		LocatedNode stated = new LocatedReader(json).read("/" + FileFormat.VERSION_KEY);
		int number = stated instanceof Scalar scalar && scalar.value() instanceof BigDecimal value ? value.intValue() : 0;
		if (number < 1 || number > version) {
			throw complaints.at(stated, Messages.unknownVersion, number, version);
		}
	}
}
