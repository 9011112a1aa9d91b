/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.PairingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PictureFileTest {

	@TempDir
	private Path folder;

	@Test
	void aDrawingIsWellFormedAndNamesAllParties() throws Exception {
		Drawing drawing = new Pairings().party("A & <B>", AdministrativeLevel.COUNTY, null).party("迭部县", AdministrativeLevel.COUNTY, null)
				.pair(PairingKind.REGION, List.of("A & <B>"), List.of("迭部县")).drawing();
		String svg = new PictureFile(drawing, "2 parties").svg();
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(2);
		assertThat(document.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("A & <B>");
		assertThat(document.getElementsByTagName("polygon").getLength()).as("the arrow").isEqualTo(1);
		assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("2 parties");
	}

	@Test
	void anImageHasTheSizeOfTheNetwork() throws IOException {
		Drawing drawing = Pairings.tree().drawing();
		Path file = folder.resolve("network.png");
		PictureFile picture = new PictureFile(drawing, "");
		picture.writePng(file, Display.getDefault().getSystemFont());
		ImageData image = new ImageData(file.toString());
		assertThat(image.width).isEqualTo(picture.size().x);
		assertThat(image.height).isEqualTo(picture.size().y);
	}
}
