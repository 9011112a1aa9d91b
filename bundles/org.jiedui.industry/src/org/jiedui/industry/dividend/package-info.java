/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What follows from shares and profits. */
package org.jiedui.industry.dividend;
