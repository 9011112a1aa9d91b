/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a bundle implements to bring books into files of some kind and out of them. The kind follows from the ending of the file's name. */
package org.jiedui.core.spi.exchange;
