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
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.PairingKind;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PictureFileTest {

	@TempDir
	private Path folder;

	@Test
	void aDrawingIsWellFormedAndNamesAllParties() throws Exception {
		Pairings pairings = new Pairings().party("A & <B>", AdministrativeLevel.COUNTY, null).party("迭部县", AdministrativeLevel.COUNTY, null)
				.pair(PairingKind.REGION, List.of("A & <B>"), List.of("迭部县"));
		String svg = new PictureFile(pairings.drawing(), new NetworkTexts(new Labels(Locale.ENGLISH), pairings.network())).svg();
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		assertThat(document.getElementsByTagName("text").getLength()).as("two parties and their level").isEqualTo(3);
		assertThat(document.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("A & <B>");
		assertThat(document.getElementsByTagName("polygon").getLength()).as("the arrow").isEqualTo(1);
		assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("2 parties, 1 pairings");
	}

	@Test
	void anImageHasTheSizeOfTheNetwork() throws IOException {
		Pairings tree = Pairings.tree();
		Path file = folder.resolve("network.png");
		PictureFile picture = new PictureFile(tree.drawing(), new NetworkTexts(new Labels(Locale.ENGLISH), tree.network()));
		picture.writePng(file, Display.getDefault().getSystemFont());
		ImageData image = new ImageData(file.toString());
		assertThat(image.width).isEqualTo(picture.size().x);
		assertThat(image.height).isEqualTo(picture.size().y);
	}
}
